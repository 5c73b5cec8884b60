#include "game/view/typeset.h"

#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include "game/view/lru.h"
#include "game/view/safe_text.h"

namespace view {
namespace {

constexpr std::size_t kBytesKept = 1 << 20;  // of text whose layouts are kept
constexpr int kWidestRaster = 8192;          // a line wider than this is cut: Cairo ends at 32767
constexpr std::size_t kLayoutWeight = 512;   // what a layout of no text weighs, in such bytes

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(PangoFontMap* map) const {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), nullptr);  // which it would keep for ever
    g_object_unref(map);
  }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
  void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FaceNames {
  const char* families;
  PangoStyle style;
  PangoWeight weight;
};

FaceNames namesOf(Face face) {
  switch (face) {
    case Face::Serif:
      return {"Source Serif 4, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_NORMAL};
    case Face::SerifItalic:
      return {"Source Serif 4, DejaVu Sans", PANGO_STYLE_ITALIC, PANGO_WEIGHT_NORMAL};
    case Face::SerifBold:
      return {"Source Serif 4, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_SEMIBOLD};
    case Face::Sans:
      return {"Inter, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_NORMAL};
    case Face::SansBold:
      return {"Inter, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_SEMIBOLD};
    case Face::Reading:
      return {"Lexend, Inter, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_NORMAL};
    case Face::ReadingBold:
      return {"Lexend, Inter, DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_SEMIBOLD};
  }
  return {"DejaVu Sans", PANGO_STYLE_NORMAL, PANGO_WEIGHT_NORMAL};
}

PangoAlignment alignmentOf(Align align) {
  if (align == Align::Centre) return PANGO_ALIGN_CENTER;
  return align == Align::End ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

int toPango(float pixels) { return static_cast<int>(std::lround(pixels * PANGO_SCALE)); }
float toPixels(int units) { return static_cast<float>(units) / PANGO_SCALE; }

Box toBox(const PangoRectangle& r) {
  return {toPixels(r.x), toPixels(r.y), toPixels(r.width), toPixels(r.height)};
}

// Adds every font of the folder, in the order of their names.
void addFonts(FcConfig* config, const std::filesystem::path& folder) {
  std::vector<std::string> files;
  if (std::filesystem::is_directory(folder))
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.path().extension() == ".ttf" || entry.path().extension() == ".otf")
        files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  std::size_t added = 0;
  for (const std::string& file : files)
    added += FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(file.c_str()));
  if (added == 0) throw std::runtime_error(folder.string() + ": no font in this folder");
}

// A text as Pango has set it.
struct Layout {
  SafeText text;
  Owned<PangoLayout> pango;
};

std::string keyOf(std::string_view utf8, const TextStyle& style, float width) {
  std::string key(utf8);
  const float numbers[] = {style.size, style.leading, width};
  key.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
  key += static_cast<char>(style.face);
  key += static_cast<char>(style.align);
  key += static_cast<char>(style.tabular);
  return key + std::to_string(style.maxLines);
}

// A blank to be filled, "____", is one unbroken line in DejaVu Sans and four dashes in the others.
void joinBlanks(PangoAttrList* list, const std::string& text) {
  for (std::size_t at = text.find("__"); at != std::string::npos; at = text.find("__", at)) {
    const std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
    PangoAttribute* family = pango_attr_family_new("DejaVu Sans");
    family->start_index = static_cast<guint>(at);
    family->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, family);
    at = end;
  }
}

Owned<PangoAttrList> attributesOf(const std::string& text, const TextStyle& style) {
  Owned<PangoAttrList> list(pango_attr_list_new());
  joinBlanks(list.get(), text);
  pango_attr_list_insert(list.get(),
                         pango_attr_line_height_new_absolute(toPango(style.size * style.leading)));
  // A word too long for its line is cut, not hyphenated: the name of a file has no hyphen to spare.
  pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
  if (style.tabular) pango_attr_list_insert(list.get(), pango_attr_font_features_new("tnum=1"));
  return list;
}

Owned<PangoFontDescription> descriptionOf(const TextStyle& style) {
  const FaceNames names = namesOf(style.face);
  Owned<PangoFontDescription> font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), names.families);
  pango_font_description_set_style(font.get(), names.style);
  pango_font_description_set_weight(font.get(), names.weight);
  pango_font_description_set_absolute_size(font.get(), std::max(style.size, 1.f) * PANGO_SCALE);
  return font;
}

// Calls what(line, its box with the text's alignment, its baseline) for each line.
template <typename What>
void forEachLine(PangoLayout* layout, What what) {
  Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
  do {
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    what(pango_layout_iter_get_line_readonly(iter.get()), logical,
         pango_layout_iter_get_baseline(iter.get()));
  } while (pango_layout_iter_next_line(iter.get()));
}

// Whether a line has glyphs that bring their own colours, such as emoji.
bool hasColours(PangoLayoutLine* line) {
  for (const GSList* at = line->runs; at != nullptr; at = at->next) {
    const auto* run = static_cast<const PangoGlyphItem*>(at->data);
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(run->item->analysis.font));
    if (hb_ot_color_has_png(face) || hb_ot_color_has_layers(face)) return true;
  }
  return false;
}

// Outlines are filled where they fall, to a fraction of a pixel, which keeps the kerning that
// Cairo's glyph pictures would round away.
void drawLine(cairo_t* cairo, PangoLayoutLine* line) {
  if (hasColours(line)) return pango_cairo_show_layout_line(cairo, line);
  pango_cairo_layout_line_path(cairo, line);
  cairo_fill(cairo);
}

// Cairo's pixels (BGRA in memory order of a 32-bit word) as RGBA.
void copyPixels(cairo_surface_t* surface, Raster& raster) {
  cairo_surface_flush(surface);
  const unsigned char* data = cairo_image_surface_get_data(surface);
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  const auto width = static_cast<std::size_t>(raster.width);
  raster.pixels.resize(width * static_cast<std::size_t>(raster.height) * 4);
  std::uint8_t* out = raster.pixels.data();
  for (std::size_t y = 0; y < static_cast<std::size_t>(raster.height); ++y) {
    for (std::size_t x = 0; x < width; ++x, out += 4) {
      std::uint32_t pixel = 0;
      std::copy_n(data + y * stride + x * 4, 4, reinterpret_cast<unsigned char*>(&pixel));
      out[0] = static_cast<std::uint8_t>(pixel >> 16);
      out[1] = static_cast<std::uint8_t>(pixel >> 8);
      out[2] = static_cast<std::uint8_t>(pixel);
      out[3] = static_cast<std::uint8_t>(pixel >> 24);
    }
  }
}

}  // namespace

struct Typesetter::Fonts {
  explicit Fonts(const std::filesystem::path& fontFolder)
      : folder(fontFolder), layouts(kBytesKept) {
    // Without a current configuration, Pango would read the system's in a thread of its own.
    FcConfigSetCurrent(Owned<FcConfig>(FcConfigCreate()).get());
    Owned<FcConfig> config(FcConfigCreate());
    addFonts(config.get(), folder);
    use(config.get());
  }

  void use(FcConfig* config) {
    layouts.clear();
    map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config);
    context.reset(pango_font_map_create_context(map.get()));
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
  }

  // Asking the system for its fonts takes long on some machines, so only for who needs them.
  void addSystemFonts() {
    systemFonts = true;
    Owned<FcConfig> config(FcInitLoadConfigAndFonts());
    if (!config) return;
    addFonts(config.get(), folder);
    use(config.get());
  }

  Owned<PangoLayout> set(const SafeText& text, const TextStyle& style, float width) const {
    Owned<PangoLayout> layout(pango_layout_new(context.get()));
    pango_layout_set_font_description(layout.get(), descriptionOf(style).get());
    pango_layout_set_attributes(layout.get(), attributesOf(text.utf8(), style).get());
    pango_layout_set_alignment(layout.get(), alignmentOf(style.align));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (width > 0) pango_layout_set_width(layout.get(), toPango(width));
    if (style.maxLines > 0) {
      pango_layout_set_height(layout.get(), -style.maxLines);
      pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_text(layout.get(), text.utf8().data(), static_cast<int>(text.utf8().size()));
    return layout;
  }

  const Layout& layout(std::string_view utf8, const TextStyle& style, float width) {
    const std::string key = keyOf(utf8, style, width);
    if (const Layout* known = layouts.find(key)) return *known;
    SafeText text(utf8, style.maxLines > 0);
    Owned<PangoLayout> pango = set(text, style, width);
    if (!systemFonts && pango_layout_get_unknown_glyphs_count(pango.get()) > 0) {
      addSystemFonts();
      pango = set(text, style, width);
    }
    return layouts.add(key, {std::move(text), std::move(pango)}, utf8.size() + kLayoutWeight);
  }

  std::filesystem::path folder;
  bool systemFonts = false;
  Owned<PangoFontMap> map;
  Owned<PangoContext> context;
  Lru<Layout> layouts;
};

Typesetter::Typesetter(const std::filesystem::path& fonts)
    : fonts_(std::make_unique<Fonts>(fonts)) {}

Typesetter::~Typesetter() = default;

Size Typesetter::measure(std::string_view utf8, const TextStyle& style, float width) const {
  const Layout& layout = fonts_->layout(utf8, style, width);
  PangoRectangle logical;
  pango_layout_get_extents(layout.pango.get(), nullptr, &logical);
  return {std::ceil(toPixels(logical.width)), std::ceil(toPixels(logical.height))};
}

int Typesetter::lines(std::string_view utf8, const TextStyle& style, float width) const {
  return pango_layout_get_line_count(fonts_->layout(utf8, style, width).pango.get());
}

std::vector<Box> Typesetter::boxes(std::string_view utf8, const TextStyle& style, float width,
                                   std::size_t begin, std::size_t end) const {
  const Layout& layout = fonts_->layout(utf8, style, width);
  const std::string& text = layout.text.utf8();
  const std::size_t from = layout.text.fromOriginal(begin);
  const std::size_t to = layout.text.fromOriginal(end);
  std::vector<Box> found;
  forEachLine(layout.pango.get(), [&](PangoLayoutLine* line, const PangoRectangle& logical, int) {
    const auto lineBegin = static_cast<std::size_t>(line->start_index);
    const auto lineEnd = lineBegin + static_cast<std::size_t>(line->length);
    const std::size_t first = std::max(from, lineBegin);
    std::size_t last = std::min(to, lineEnd);
    while (last > first && text[last - 1] == ' ' && last < to) --last;
    if (first >= last) return;
    int* ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, static_cast<int>(first), static_cast<int>(last), &ranges,
                                   &count);
    for (int i = 0; i < count; ++i)
      found.push_back(
          toBox({ranges[2 * i], logical.y, ranges[2 * i + 1] - ranges[2 * i], logical.height}));
    g_free(ranges);
  });
  return found;
}

std::size_t Typesetter::byteAt(std::string_view utf8, const TextStyle& style, float width,
                               Point point) const {
  const Layout& layout = fonts_->layout(utf8, style, width);
  int index = 0;
  int trailing = 0;
  pango_layout_xy_to_index(layout.pango.get(), toPango(point.x), toPango(point.y), &index,
                           &trailing);
  const char* at = layout.text.utf8().c_str() + index;
  const char* after = g_utf8_offset_to_pointer(at, trailing);
  return layout.text.toOriginal(static_cast<std::size_t>(index + (after - at)));
}

Box Typesetter::caret(std::string_view utf8, const TextStyle& style, float width,
                      std::size_t byte) const {
  const Layout& layout = fonts_->layout(utf8, style, width);
  PangoRectangle strong;
  pango_layout_get_cursor_pos(layout.pango.get(), static_cast<int>(layout.text.fromOriginal(byte)),
                              &strong, nullptr);
  return toBox(strong);
}

Raster Typesetter::raster(std::string_view utf8, const TextStyle& style, float width, int top,
                          int height) const {
  PangoLayout* layout = fonts_->layout(utf8, style, width).pango.get();
  PangoRectangle logical;
  pango_layout_get_extents(layout, nullptr, &logical);
  const int margin = static_cast<int>(std::ceil(style.size / 3)) + 2;  // ink leaves its box
  Raster raster;
  raster.x = static_cast<int>(std::floor(toPixels(logical.x))) - margin;
  raster.width = std::min(static_cast<int>(std::ceil(toPixels(logical.width))) + 2 * margin + 1,
                          kWidestRaster);
  raster.y = top;
  raster.height = height;
  Owned<cairo_surface_t> surface(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, raster.width, raster.height));
  Owned<cairo_t> cairo(cairo_create(surface.get()));
  cairo_set_source_rgb(cairo.get(), style.color.r / 255.0, style.color.g / 255.0,
                       style.color.b / 255.0);
  forEachLine(layout, [&](PangoLayoutLine* line, const PangoRectangle& box, int baseline) {
    const float first = toPixels(box.y) - static_cast<float>(top);
    if (first > static_cast<float>(height + margin)) return;
    if (first + toPixels(box.height) < static_cast<float>(-margin)) return;
    cairo_move_to(cairo.get(), toPixels(box.x) - static_cast<float>(raster.x),
                  std::round(toPixels(baseline)) - static_cast<float>(top));
    drawLine(cairo.get(), line);
  });
  copyPixels(surface.get(), raster);
  return raster;
}

}  // namespace view
