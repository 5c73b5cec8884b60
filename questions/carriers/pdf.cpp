#include "questions/carriers/pdf.h"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "questions/error.h"

namespace questions::carriers {
namespace {

constexpr double pageWidth = 595.28, pageHeight = 841.89;  // A4 in points
constexpr double marginLeft = (pageWidth - PdfPages::width) / 2, marginTop = 60;
constexpr double bottom = pageHeight - 76, footLine = pageHeight - 42;
constexpr double lineSpacing = 1.12;  // of what the font asks for
constexpr TextStyle footStyle{Face::Sans, 8, 0.4};

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(PangoFontMap* map) const {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), nullptr);  // which it would keep for ever
    g_object_unref(map);
  }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

int units(double points) { return static_cast<int>(points * PANGO_SCALE); }
double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

Owned<PangoFontMap> fontsFrom(const std::filesystem::path& folder) {
  Owned<FcConfig> config(FcInitLoadConfigAndFonts());
  if (config && !folder.empty())
    FcConfigAppFontAddDir(config.get(), reinterpret_cast<const FcChar8*>(folder.c_str()));
  Owned<PangoFontMap> map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
  return map;
}

Owned<PangoFontDescription> descriptionOf(const TextStyle& style) {
  const bool serif = style.face == Face::Serif || style.face == Face::SerifBold;
  const bool bold = style.face == Face::SerifBold || style.face == Face::SansBold;
  Owned<PangoFontDescription> font(pango_font_description_new());
  pango_font_description_set_family_static(
      font.get(), serif ? "Source Serif 4, DejaVu Serif" : "Inter, DejaVu Sans");
  pango_font_description_set_weight(font.get(), bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
  return font;
}

// A blank to be filled, "____", is one unbroken line in DejaVu Sans and dashes in the others.
void joinBlanks(PangoLayout* layout, const std::string& text) {
  if (text.find("__") == std::string::npos) return;
  PangoAttrList* list = pango_attr_list_new();
  for (std::size_t at = text.find("__"); at != std::string::npos; at = text.find("__", at)) {
    const std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
    PangoAttribute* family = pango_attr_family_new("DejaVu Sans");
    family->start_index = static_cast<guint>(at);
    family->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, family);
    at = end;
  }
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned size) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

double heightOf(const PdfRow& row) {
  double above = 0, below = 0;
  for (const SetText& text : row.texts) {
    above = std::max(above, text.baseline);
    below = std::max(below, text.height - text.baseline);
  }
  return above + below;
}

}  // namespace

struct SetText::Layout {
  Owned<PangoLayout> pango;
  double grey;
};

struct PdfPages::State {
  State(const std::string& title, const std::string& day, const std::filesystem::path& fonts)
      : map(fontsFrom(fonts)),
        context(pango_font_map_create_context(map.get())),
        surface(cairo_pdf_surface_create_for_stream(&append, &bytes, pageWidth, pageHeight)),
        cairo(cairo_create(surface.get())) {
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    const std::string made = (day.empty() ? "2000-01-01" : day) + "T00:00:00";
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
  }

  void endPage(PdfPages& pages) {
    const SetText left = pages.set(foot, footStyle, 0, width - 40);
    const SetText right = pages.set(std::to_string(++page), footStyle, width - 40, 40, true);
    draw(left, footLine);
    draw(right, footLine);
    cairo_show_page(cairo.get());
    y = marginTop;
  }

  void draw(const SetText& text, double top) {
    const double grey = text.layout->grey;
    cairo_set_source_rgb(cairo.get(), grey, grey, grey);
    cairo_move_to(cairo.get(), marginLeft + text.x, top);
    pango_cairo_show_layout(cairo.get(), text.layout->pango.get());
  }

  void draw(const PdfRow& row) {
    double baseline = 0;
    for (const SetText& text : row.texts) baseline = std::max(baseline, text.baseline);
    for (const SetText& text : row.texts) draw(text, y + baseline - text.baseline);
    const double low = y + heightOf(row);
    cairo_set_source_rgb(cairo.get(), 0.35, 0.35, 0.35);
    cairo_set_line_width(cairo.get(), 0.5);
    for (const PdfRow::Rule& rule : row.rules) {
      cairo_move_to(cairo.get(), marginLeft + rule.x, low);
      cairo_line_to(cairo.get(), marginLeft + rule.x + rule.length, low);
      cairo_stroke(cairo.get());
    }
    y = low;
  }

  // A row taller than a page, line by line.
  void drawLines(const PdfRow& row, PdfPages& pages) {
    for (const SetText& text : row.texts) {
      PangoLayout* layout = text.layout->pango.get();
      cairo_set_source_rgb(cairo.get(), text.layout->grey, text.layout->grey, text.layout->grey);
      for (int i = 0; i < pango_layout_get_line_count(layout); ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(layout, i);
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        if (y + points(logical.height) > bottom) endPage(pages);
        cairo_move_to(cairo.get(), marginLeft + text.x, y - points(logical.y));
        pango_cairo_show_layout_line(cairo.get(), line);
        y += points(logical.height) * lineSpacing;
      }
    }
  }

  std::string bytes;
  Owned<PangoFontMap> map;
  Owned<PangoContext> context;
  Owned<cairo_surface_t> surface;
  Owned<cairo_t> cairo;
  std::string foot, unprintable;
  int page = 0;
  double y = marginTop;
};

PdfPages::PdfPages(const std::string& title, const std::string& day,
                   const std::filesystem::path& fonts)
    : state_(std::make_unique<State>(title, day, fonts)) {}

PdfPages::~PdfPages() = default;

SetText PdfPages::set(const std::string& text, const TextStyle& style, double x, double room,
                      bool right) {
  Owned<PangoLayout> layout(pango_layout_new(state_->context.get()));
  pango_layout_set_font_description(layout.get(), descriptionOf(style).get());
  pango_layout_set_line_spacing(layout.get(), lineSpacing);
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  joinBlanks(layout.get(), text);
  if (room < unbounded) {
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    // Pango's left is where a paragraph begins, which for some scripts is the right.
    const bool end = right != isRightToLeft(text);
    pango_layout_set_alignment(layout.get(), end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_width(layout.get(), units(room));
  }
  if (state_->unprintable.empty() && pango_layout_get_unknown_glyphs_count(layout.get()) > 0)
    state_->unprintable = text;
  int wide = 0, tall = 0;
  pango_layout_get_size(layout.get(), &wide, &tall);
  SetText set{nullptr, x, points(wide), points(tall),
              points(pango_layout_get_baseline(layout.get()))};
  set.layout = std::make_shared<SetText::Layout>(SetText::Layout{std::move(layout), style.grey});
  return set;
}

void PdfPages::add(const std::vector<PdfRow>& rows) {
  double tall = 0;
  for (const PdfRow& row : rows) tall += row.gap + heightOf(row);
  const bool whole = tall <= bottom - marginTop;
  if (whole && state_->y + tall > bottom) state_->endPage(*this);
  for (const PdfRow& row : rows) {
    if (state_->y > marginTop) state_->y += row.gap;
    const bool fits = heightOf(row) <= bottom - marginTop;
    if (fits && state_->y + heightOf(row) > bottom) state_->endPage(*this);
    if (fits)
      state_->draw(row);
    else
      state_->drawLines(row, *this);
  }
}

void PdfPages::startPart(const std::string& foot) {
  if (state_->y > marginTop) state_->endPage(*this);
  state_->foot = foot;
  state_->page = 0;
}

const std::string& PdfPages::unprintable() const { return state_->unprintable; }

std::string PdfPages::finish() {
  state_->endPage(*this);
  state_->cairo.reset();
  cairo_surface_finish(state_->surface.get());
  if (cairo_surface_status(state_->surface.get()) != CAIRO_STATUS_SUCCESS)
    throw Error({}, "the PDF could not be made");
  return std::move(state_->bytes);
}

bool isRightToLeft(const std::string& text) {
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 point = 0;
    U8_NEXT(text.data(), i, size, point);
    const UCharDirection direction = u_charDirection(std::max(point, 0));
    if (direction == U_LEFT_TO_RIGHT) return false;
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

}  // namespace questions::carriers
