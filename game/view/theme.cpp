#include "game/view/theme.h"

#include <algorithm>
#include <cmath>

namespace view {
namespace {

struct Setting {
  Face face;
  float size;
  float leading;
  bool tabular = false;
};

Setting settingOf(Role role) {
  switch (role) {
    case Role::Masthead:
      return {Face::SerifBold, 60, 1.1f};
    case Role::Title:
      return {Face::SerifBold, 34, 1.2f};
    case Role::Stem:
      return {Face::Serif, 30, 1.3f};
    case Role::Option:
      return {Face::Sans, 20, 1.4f};
    case Role::Body:
      return {Face::Serif, 19, 1.5f};
    case Role::Quote:
      return {Face::Serif, 22, 1.5f};
    case Role::Label:
      return {Face::Sans, 16, 1.4f};
    case Role::Strong:
      return {Face::SansBold, 16, 1.4f};
    case Role::Caption:
      return {Face::Sans, 14, 1.4f};
    case Role::Figure:
      return {Face::SerifBold, 44, 1.15f, true};
  }
  return {Face::Sans, 16, 1.4f};
}

bool isBold(Face face) { return face == Face::SerifBold || face == Face::SansBold; }

// The reading face is wide; a little smaller it fills a line as the others do.
Setting forReading(Setting setting) {
  setting.face = isBold(setting.face) ? Face::ReadingBold : Face::Reading;
  setting.size *= 0.94f;
  setting.leading = std::max(setting.leading * 1.06f, 1.3f);
  return setting;
}

}  // namespace

Palette lightPalette() {
  return {.paper = rgb(0xF7F3EA),
          .sheet = rgb(0xFFFDF8),
          .sheetLit = rgb(0xFBF4E0),
          .ink = rgb(0x1C1B18),
          .quiet = rgb(0x4D4941),
          .rule = rgb(0xD6CEBE),
          .pencil = rgb(0x1B4B85),
          .onPencil = rgb(0xFFFFFF),
          .marker = rgb(0xFFE35C),
          .right = rgb(0x085636),
          .wrong = rgb(0x8E1A11),
          .rightTint = rgb(0xDDEFE2),
          .wrongTint = rgb(0xF8E0D9),
          .options = {rgb(0x00598F), rgb(0x854800), rgb(0x00634A), rgb(0x8C2D69), rgb(0x55510A),
                      rgb(0x573D9C)},
          .onOption = rgb(0xFFFFFF)};
}

Palette darkPalette() {
  return {.paper = rgb(0x15171A),
          .sheet = rgb(0x1E2125),
          .sheetLit = rgb(0x292D33),
          .ink = rgb(0xF1EDE3),
          .quiet = rgb(0xC4BFB3),
          .rule = rgb(0x3C4047),
          .pencil = rgb(0x93BFF2),
          .onPencil = rgb(0x0E141C),
          .marker = rgb(0x5E4900),
          .right = rgb(0x74D7A7),
          .wrong = rgb(0xFFA294),
          .rightTint = rgb(0x15362A),
          .wrongTint = rgb(0x46221D),
          .options = {rgb(0x7CC4F2), rgb(0xF0B24A), rgb(0x4FCBA3), rgb(0xE5A3C8), rgb(0xD9D36A),
                      rgb(0xBBABF2)},
          .onOption = rgb(0x15171A)};
}

Theme themeFor(Size window, const Look& look) {
  Theme theme;
  theme.palette = look.dark ? darkPalette() : lightPalette();
  theme.look = look;
  theme.look.textScale = std::clamp(look.textScale, 1.f, 2.f);
  theme.unit = std::max(std::min(window.width / 1280, window.height / 720), 0.8f);
  return theme;
}

float Theme::hairline() const { return std::max(1.f, std::round(unit)); }
float Theme::radius() const { return px(8); }
float Theme::gap() const { return px(12); }
float Theme::margin() const { return px(48); }
float Theme::controlHeight() const { return em(46); }
float Theme::measureWidth() const { return em(680); }

TextStyle Theme::style(Role role, Color color, Align align) const {
  Setting setting = settingOf(role);
  if (look.readingFace) setting = forReading(setting);
  return {.face = setting.face,
          .size = em(setting.size),
          .color = color,
          .align = align,
          .leading = setting.leading,
          .maxLines = 0,
          .tabular = setting.tabular};
}

}  // namespace view
