// A worksheet as PDF, A4: for each version the questions and an answer sheet, then the keys, and
// the evidence for every item with its number on each version. Set by Pango, so that text of any
// script can be read and searched. Only written. Loses ids, tags, difficulty, notes on wrong
// options.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <memory>

#include "questions/projection.h"
#include "questions/worksheet.h"

namespace questions::format {
namespace {

constexpr double pageWidth = 595.28, pageHeight = 841.89;  // A4 in points
constexpr double margin = 56, footer = 30;
constexpr double indent = 26, gap = 9;
// Bytes of one text that are set; the time it takes grows with the square of a text without spaces.
constexpr std::size_t longestText = 2000;
constexpr std::size_t cellsInRow = 5;

// Paragraphs one below the other on as many pages as they need.
class Document {
 public:
  explicit Document(const Pack& pack)
      : surface_(
            cairo_pdf_surface_create_for_stream(&Document::append, &bytes_, pageWidth, pageHeight),
            &cairo_surface_destroy),
        cairo_(cairo_create(surface_.get()), &cairo_destroy),
        layout_(pango_cairo_create_layout(cairo_.get()), &g_object_unref),
        foot_(pango_cairo_create_layout(cairo_.get()), &g_object_unref),
        tabs_(pango_tab_array_new(1, FALSE), &pango_tab_array_free) {
    const std::string title = pack.title.empty() ? "Worksheet" : pack.title;
    const std::string day = pack.created.empty() ? "2000-01-01" : pack.created;
    cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   (day + "T00:00:00").c_str());
    pango_tab_array_set_tab(tabs_.get(), 0, PANGO_TAB_LEFT, units(indent));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout_.get(), units(pageWidth - 2 * margin));
    setFont(foot_.get(), 8, false);
    setFont(layout_.get(), 10, false);
  }

  // What stands at the foot of every page from here on.
  void startPart(const std::string& name) {
    if (y_ > margin) endPage();
    part_ = name;
  }

  void addTitle(const std::string& text) {
    setFont(layout_.get(), 16, true);
    add(text, 0);
    setFont(layout_.get(), 10, false);
  }

  // A block that is kept together: lines after the first, and those that wrap, stand indented.
  void addBlock(const std::string& text) { add(text, indent); }

  std::string finish() {
    endPage();
    cairo_.reset();
    cairo_surface_finish(surface_.get());
    if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS)
      throw Error({}, "the PDF could not be made");
    return std::move(bytes_);
  }

 private:
  static int units(double points) { return static_cast<int>(points * PANGO_SCALE); }

  static cairo_status_t append(void* bytes, const unsigned char* data, unsigned size) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
  }

  static void setFont(PangoLayout* layout, int points, bool bold) {
    const std::string name = std::string("DejaVu Sans") + (bold ? " Bold" : "");
    const std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)> font(
        pango_font_description_from_string(name.c_str()), &pango_font_description_free);
    pango_font_description_set_size(font.get(), points * PANGO_SCALE);
    pango_layout_set_font_description(layout, font.get());
  }

  void setText(const std::string& text, double hanging) {
    pango_layout_set_tabs(layout_.get(), hanging > 0 ? tabs_.get() : nullptr);
    pango_layout_set_indent(layout_.get(), units(-hanging));
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
  }

  double room() const { return pageHeight - margin - footer - y_; }

  void add(const std::string& text, double hanging) {
    setText(text, hanging);
    int width = 0, height = 0;
    pango_layout_get_size(layout_.get(), &width, &height);
    const double tall = static_cast<double>(height) / PANGO_SCALE;
    if (tall > pageHeight - 2 * margin - footer) return addLines(hanging);
    if (tall > room()) endPage();
    cairo_move_to(cairo_.get(), margin, y_);
    pango_cairo_show_layout(cairo_.get(), layout_.get());
    y_ += tall + gap;
  }

  // A block taller than a page, line by line.
  void addLines(double hanging) {
    for (int i = 0; i < pango_layout_get_line_count(layout_.get()); ++i) {
      PangoLayoutLine* line = pango_layout_get_line_readonly(layout_.get(), i);
      PangoRectangle ink, logical;
      pango_layout_line_get_extents(line, &ink, &logical);
      const double tall = static_cast<double>(logical.height) / PANGO_SCALE;
      if (tall > room()) endPage();
      y_ += tall;
      cairo_move_to(cairo_.get(), margin + (i == 0 ? 0 : hanging), y_);
      pango_cairo_show_layout_line(cairo_.get(), line);
    }
    y_ += gap;
  }

  void endPage() {
    const std::string text = part_ + "  ·  " + std::to_string(++page_);
    pango_layout_set_text(foot_.get(), text.data(), static_cast<int>(text.size()));
    cairo_move_to(cairo_.get(), margin, pageHeight - margin);
    pango_cairo_show_layout(cairo_.get(), foot_.get());
    cairo_show_page(cairo_.get());
    y_ = margin;
  }

  std::string bytes_;
  std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface_;
  std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo_;
  std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout_;
  std::unique_ptr<PangoLayout, decltype(&g_object_unref)> foot_;  // of the page
  std::unique_ptr<PangoTabArray, decltype(&pango_tab_array_free)> tabs_;
  std::string part_;
  int page_ = 0;
  double y_ = margin;
};

std::string bounded(const std::string& text) {
  if (text.size() <= longestText) return text;
  std::size_t end = longestText;
  while ((text[end] & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

// Later lines of a text begin where its first one does.
std::string indented(const std::string& text) {
  std::string lines;
  for (const char c : bounded(text)) lines += c == '\n' ? std::string("\n\t") : std::string(1, c);
  return lines;
}

std::vector<Finding> shortenedIn(const Pack& pack) {
  std::vector<Finding> findings;
  const auto isLong = [](const std::string& text) { return text.size() > longestText; };
  for (const Item& item : pack.items) {
    const bool any = isLong(item.stem) || isLong(feedbackOf(item, pack)) ||
                     std::any_of(item.options.begin(), item.options.end(),
                                 [&](const Option& option) { return isLong(option.text); });
    if (any)
      findings.push_back({{},
                          item.id,
                          Severity::Warning,
                          "a text is longer than " + std::to_string(longestText) + " characters",
                          "its end was cut off"});
  }
  return findings;
}

std::string nameOf(const Pack& pack, const Sheet& sheet) {
  const std::string title = pack.title.empty() ? "Worksheet" : pack.title;
  return sheet.letter.empty() ? title : title + " – version " + sheet.letter;
}

void addQuestions(const Pack& pack, const Sheet& sheet, Document& document) {
  document.startPart(nameOf(pack, sheet));
  document.addTitle(nameOf(pack, sheet));
  document.addBlock("Name ______________________________     Date _______________");
  for (std::size_t i = 0; i < sheet.items.size(); ++i) {
    const Item& item = pack.items[sheet.items[i].item];
    std::string block = std::to_string(i + 1) + ".\t" + indented(item.stem);
    for (std::size_t k = 0; k < sheet.items[i].options.size(); ++k)
      block +=
          "\n\t" + optionLetter(k) + ")  " + indented(item.options[sheet.items[i].options[k]].text);
    document.addBlock(block);
  }
}

// Numbers with what belongs to each, five to a line.
template <typename Cell>
void addGrid(const Sheet& sheet, Document& document, Cell cell) {
  std::string line;
  for (std::size_t i = 0; i < sheet.items.size(); ++i) {
    line += std::to_string(i + 1) + ".  " + cell(sheet.items[i]) + "          ";
    if (i % cellsInRow + 1 < cellsInRow && i + 1 < sheet.items.size()) continue;
    document.addBlock(line);
    line.clear();
  }
}

void addAnswerSheet(const Pack& pack, const Sheet& sheet, Document& document) {
  document.startPart(nameOf(pack, sheet));
  document.addTitle("Answer sheet – circle one letter each");
  addGrid(sheet, document, [](const SheetItem& item) {
    std::string letters;
    for (std::size_t i = 0; i < item.options.size(); ++i) letters += optionLetter(i) + " ";
    return letters;
  });
}

void addKeys(const Pack& pack, const std::vector<Sheet>& sheets, Document& document) {
  document.startPart("Key");
  for (const Sheet& sheet : sheets) {
    document.addTitle("Key: " + nameOf(pack, sheet));
    addGrid(sheet, document, [](const SheetItem& item) { return optionLetter(item.key); });
  }
}

void addEvidence(const Pack& pack, const std::vector<Sheet>& sheets, Document& document) {
  const std::vector<std::string> places = placesOf(sheets, pack.items.size());
  document.startPart("Answers and evidence");
  document.addTitle("Answers and evidence");
  for (std::size_t i = 0; i < pack.items.size(); ++i) {
    const std::string why = feedbackOf(pack.items[i], pack);
    document.addBlock(places[i] + ":  " + bounded(pack.items[i].keyOption().text) +
                      (why.empty() ? "" : "\n\t" + indented(why)));
  }
  for (const std::string& source : sourcesOf(pack)) document.addBlock(source);
}

Exported write(const Pack& pack, const WriteOptions& options) {
  const std::vector<Sheet> sheets = sheetsOf(pack, options);
  Document document(pack);
  for (const Sheet& sheet : sheets) {
    addQuestions(pack, sheet, document);
    addAnswerSheet(pack, sheet, document);
  }
  addKeys(pack, sheets, document);
  addEvidence(pack, sheets, document);
  std::vector<Finding> findings = lossesOf(pack, {.explanations = true}, "A worksheet");
  for (Finding& finding : shortenedIn(pack)) findings.push_back(std::move(finding));
  return {document.finish(), std::move(findings)};
}

}  // namespace

Format worksheetPdf() {
  return {"pdf", "Worksheet to print (PDF)", {".pdf"}, nullptr, nullptr, write};
}

}  // namespace questions::format
