// A worksheet as PDF, A4: for each version the questions and an answer sheet to circle letters on,
// then the keys, and the evidence for every item with its number on each version. Short options
// stand side by side; an item in a script that runs from right to left is a mirror of the others.
// Only written. Loses ids, tags, difficulty, notes on wrong options.
#include <algorithm>
#include <map>

#include "questions/carriers/pdf.h"
#include "questions/losses.h"
#include "questions/projection.h"
#include "questions/worksheet.h"

namespace questions::format {
namespace {

using carriers::Face;
using carriers::PdfPages;
using carriers::PdfRow;
using carriers::SetText;
using carriers::TextStyle;

// Bytes of one text that are set; the time it takes grows with the square of a text without spaces.
constexpr std::size_t longestText = 2000;

constexpr TextStyle title{Face::SerifBold, 18, 0}, letter{Face::SansBold, 9, 0};
constexpr TextStyle body{Face::Serif, 11, 0}, strong{Face::SerifBold, 11, 0};
constexpr TextStyle small{Face::Sans, 9, 0.25}, smallStrong{Face::SansBold, 9, 0};
constexpr double numberWidth = 26, letterWidth = 18, gutter = 14;
constexpr double itemGap = 17, optionGap = 5;

std::string bounded(const std::string& text) {
  if (text.size() <= longestText) return text;
  std::size_t end = longestText;
  while ((text[end] & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

std::vector<Finding> shortenedIn(const Pack& pack) {
  std::vector<Finding> findings;
  const auto isLong = [](const std::string& text) { return text.size() > longestText; };
  for (const Item& item : pack.items) {
    const bool any = isLong(item.stem) || isLong(proofOf(item, pack)) ||
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

std::string titleOf(const Pack& pack) { return pack.title.empty() ? "Worksheet" : pack.title; }

std::string versionOf(const Sheet& sheet) {
  return sheet.letter.empty() ? std::string() : "Version " + sheet.letter;
}

std::string footOf(const Pack& pack, const Sheet& sheet) {
  std::string name = titleOf(pack);
  constexpr std::size_t longest = 80;
  if (name.size() > longest) name = bounded(name.substr(0, name.rfind(' ', longest))) + "…";
  return name + (sheet.letter.empty() ? "" : "  ·  " + versionOf(sheet));
}

// U+24B6 and what follows.
std::string circled(std::size_t position) {
  const std::size_t point = 0x24B6 + position;
  return {static_cast<char>(0xE2), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
          static_cast<char>(0x80 | (point & 0x3F))};
}

class Worksheet {
 public:
  Worksheet(const Pack& pack, const WriteOptions& options)
      : pack_(pack),
        sheets_(sheetsOf(pack, options)),
        lead_(sharedLead(pack)),
        pages_(titleOf(pack), pack.created, options.fonts),
        hasCircles_(!options.fonts.empty()) {}

  std::string write() {
    for (const Sheet& sheet : sheets_) {
      addQuestions(sheet);
      addAnswerSheet(sheet);
    }
    addKeys();
    addEvidence();
    return pages_.finish();
  }

  const std::string& unprintable() const { return pages_.unprintable(); }

 private:
  // The title and what is at its right.
  void addHead(const std::string& name, const std::string& beside) {
    constexpr double room = 90;
    PdfRow head{{pages_.set(name, title, 0, PdfPages::width - room)}, 0, {}};
    if (!beside.empty())
      head.texts.push_back(pages_.set(beside, smallStrong, PdfPages::width - room, room, true));
    pages_.add({head});
  }

  void addNameLine() {
    pages_.add({{{pages_.set("Name", small, 0, 60), pages_.set("Date", small, 270, 60),
                  pages_.set("Score", small, 390, 60)},
                 24,
                 {{32, 220}, {296, 80}, {422, PdfPages::width - 422}}}});
  }

  void addQuestions(const Sheet& sheet) {
    pages_.startPart(footOf(pack_, sheet));
    addHead(titleOf(pack_), versionOf(sheet));
    if (!lead_.empty())
      pages_.add({{{pages_.set(bounded(lead_), small, 0, PdfPages::width)}, 4, {}}});
    addNameLine();
    for (std::size_t i = 0; i < sheet.items.size(); ++i) addItem(sheet.items[i], i + 1);
  }

  void addItem(const SheetItem& placed, std::size_t number) {
    const Item& item = pack_.items[placed.item];
    mirrored_ = carriers::isRightToLeft(item.stem);
    std::vector<PdfRow> rows(1);
    rows[0].gap = itemGap;
    placeLine(rows[0], label(std::to_string(number) + ".", strong), 0);
    place(rows[0], bounded(stemBelow(lead_, item)), body, numberWidth,
          PdfPages::width - numberWidth);
    addOptions(item, placed.options, rows);
    pages_.add(rows);
  }

  // In four columns, two or one: as many as all options fit into, each on one line.
  void addOptions(const Item& item, const std::vector<std::size_t>& order,
                  std::vector<PdfRow>& rows) {
    double widest = 0;
    std::vector<SetText> lines;
    for (const Option& option : item.options) {
      lines.push_back(pages_.set(bounded(option.text), body, 0, PdfPages::unbounded));
      widest = std::max(widest, lines.back().width);
    }
    constexpr double room = PdfPages::width - numberWidth;
    const double needed = widest + letterWidth + gutter;
    const std::size_t columns = order.size() <= 4 && needed <= room / 4 ? 4
                                : needed <= room / 2                    ? 2
                                                                        : 1;
    const double each = room / static_cast<double>(columns);
    for (std::size_t i = 0; i < order.size(); ++i) {
      if (i % columns == 0) rows.push_back({{}, i == 0 ? optionGap + 2 : optionGap, {}});
      const double x = numberWidth + each * static_cast<double>(i % columns);
      placeLine(rows.back(), label(optionLetter(i), letter), x);
      if (lines[order[i]].width <= each - letterWidth)
        placeLine(rows.back(), lines[order[i]], x + letterWidth);
      else
        place(rows.back(), bounded(item.options[order[i]].text), body, x + letterWidth,
              each - letterWidth);
    }
  }

  // Letters and numbers are set once in each style.
  const SetText& label(const std::string& text, const TextStyle& style) {
    SetText& set = labels_[{text, style.size}];
    if (!set.layout) set = pages_.set(text, style, 0, PdfPages::unbounded);
    return set;
  }

  // From the left or, in a mirrored item, from the right.
  void place(PdfRow& row, const std::string& text, const TextStyle& style, double x, double width) {
    row.texts.push_back(
        pages_.set(text, style, mirrored_ ? PdfPages::width - x - width : x, width, mirrored_));
  }

  void placeLine(PdfRow& row, SetText line, double x) {
    line.x = mirrored_ ? PdfPages::width - x - line.width : x;
    row.texts.push_back(std::move(line));
  }

  // Down one column after the other on each page, a letter to circle for each option.
  void addAnswerSheet(const Sheet& sheet) {
    std::size_t most = 2;
    for (const SheetItem& item : sheet.items) most = std::max(most, item.options.size());
    const double cell = numberWidth + choicesOf(most).width + gutter;
    pages_.startPart(footOf(pack_, sheet));
    addHead("Answer sheet", versionOf(sheet));
    addNameLine();
    addCells(sheet, cell, 6, [&](const SheetItem& item, double x, PdfRow& row) {
      row.texts.push_back(choicesOf(item.options.size()));
      row.texts.back().x = x;
    });
  }

  // Letters in circles, which the shipped fonts have and the system's may not.
  const SetText& choicesOf(std::size_t count) {
    SetText& set = choices_[count];
    if (set.layout) return set;
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      const bool circle = i < 26 && hasCircles_;
      text += (i == 0 ? "" : " ") + (circle ? circled(i) : optionLetter(i));
    }
    return set = pages_.set(text, {Face::Sans, hasCircles_ ? 12.0 : 11.0, 0.15}, 0,
                            PdfPages::unbounded);
  }

  // A grid in the order of columns, each of its pages with as many rows as are needed.
  template <typename Cell>
  void addCells(const Sheet& sheet, double cell, double gap, Cell addCell) {
    constexpr std::size_t rowsOnPage = 25;
    const auto columns =
        std::max<std::size_t>(1, static_cast<std::size_t>((PdfPages::width + gutter) / cell));
    for (std::size_t begin = 0; begin < sheet.items.size(); begin += columns * rowsOnPage) {
      const std::size_t count = std::min(columns * rowsOnPage, sheet.items.size() - begin);
      const std::size_t height =
          std::max((count + columns - 1) / columns, std::min<std::size_t>(count, 5));
      for (std::size_t r = 0; r < height; ++r) {
        PdfRow row{{}, r == 0 ? 24 : gap, {}};
        for (std::size_t i = r; i < count; i += height) {
          const double x = cell * static_cast<double>(i / height);
          row.texts.push_back(label(std::to_string(begin + i + 1), smallStrong));
          row.texts.back().x = x + numberWidth - 8 - row.texts.back().width;
          addCell(sheet.items[begin + i], x + numberWidth, row);
        }
        pages_.add({row});
      }
    }
  }

  void addKeys() {
    pages_.startPart("Key");
    addHead("Key", titleOf(pack_).size() < 30 ? titleOf(pack_) : std::string());
    for (const Sheet& sheet : sheets_) {
      if (!sheet.letter.empty())
        pages_.add(
            {{{pages_.set(versionOf(sheet), smallStrong, 0, 200)}, 26, {{0, PdfPages::width}}}});
      addCells(sheet, 58, 6, [&](const SheetItem& item, double x, PdfRow& row) {
        row.texts.push_back(label(optionLetter(item.key), strong));
        row.texts.back().x = x;
      });
    }
  }

  void addEvidence() {
    const std::vector<std::string> places = placesOf(sheets_, pack_.items.size());
    pages_.startPart("Answers and evidence");
    addHead("Answers and evidence", "");
    for (std::size_t i = 0; i < pack_.items.size(); ++i) addProof(pack_.items[i], places[i]);
    for (const std::string& source : sourcesOf(pack_))
      pages_.add({{{pages_.set(bounded(source), small, 0, PdfPages::width)}, itemGap, {}}});
  }

  void addProof(const Item& item, const std::string& places) {
    constexpr double left = 96;
    mirrored_ = carriers::isRightToLeft(item.stem);
    const double room = PdfPages::width - left;
    std::vector<PdfRow> rows(2);
    rows[0].gap = itemGap;
    rows[1].gap = 3;
    place(rows[0], places, smallStrong, 0, left - gutter);
    place(rows[0], bounded(stemBelow(lead_, item)), body, left, room);
    place(rows[1], bounded(item.keyOption().text), strong, left, room);
    if (const std::string why = proofOf(item, pack_); !why.empty()) {
      rows.push_back({{}, 3, {}});
      place(rows[2], bounded(why), small, left, room);
    }
    pages_.add(rows);
  }

  const Pack& pack_;
  std::vector<Sheet> sheets_;
  std::string lead_;
  PdfPages pages_;
  std::map<std::pair<std::string, double>, SetText> labels_;
  std::map<std::size_t, SetText> choices_;
  bool hasCircles_;
  bool mirrored_ = false;
};

Exported write(const Pack& pack, const WriteOptions& options) {
  std::vector<Finding> findings = lossesOf(pack, printedParts, "A worksheet");
  for (Finding& finding : shortenedIn(pack)) findings.push_back(std::move(finding));
  Worksheet worksheet(pack, options);
  std::string bytes = worksheet.write();
  if (const std::string text = worksheet.unprintable(); !text.empty())
    findings.push_back({{},
                        "",
                        Severity::Warning,
                        "no font here has all the letters of “" + bounded(text) + "”",
                        "they are boxes in print; install one that has them, such as Noto"});
  return {std::move(bytes), std::move(findings)};
}

}  // namespace

Format worksheetPdf() {
  return {"pdf", "Worksheet to print (PDF)", {".pdf"}, nullptr, nullptr, write, true};
}

}  // namespace questions::format
