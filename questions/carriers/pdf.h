// Pages of a PDF, A4, on which rows of set text stand one below the other. Texts are set by Pango,
// so that any script can be read, searched and copied.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace questions::carriers {

enum class Face { Serif, SerifBold, Sans, SansBold };

struct TextStyle {
  Face face = Face::Serif;
  double size = 11;  // points
  double grey = 0;   // 0 black to 1 white
};

// Text of one style, laid out; may be drawn wherever its x is.
struct SetText {
  struct Layout;
  std::shared_ptr<Layout> layout;
  double x = 0;      // from the left margin
  double width = 0;  // of the text itself
  double height = 0;
  double baseline = 0;  // of its first line, from the top
};

// Texts beside one another, on one baseline; with a line below them to write or to cut on.
struct PdfRow {
  std::vector<SetText> texts;
  double gap = 0;  // above it
  struct Rule {
    double x, length;
  };
  std::vector<Rule> rules;
};

class PdfPages {
 public:
  // Fonts are taken from the folder first and from the system for what these do not have. The same
  // texts, day and fonts give the same bytes.
  PdfPages(const std::string& title, const std::string& day, const std::filesystem::path& fonts);
  ~PdfPages();

  static constexpr double unbounded = 1e5;
  static constexpr double width = 475;  // between the margins, in points

  // On as many lines as it needs, at the right margin of that width if `right`; on one line if the
  // width is unbounded.
  SetText set(const std::string& text, const TextStyle& style, double x, double width,
              bool right = false);

  // Rows that are kept together on one page if one is tall enough.
  void add(const std::vector<PdfRow>& rows);

  // A new page; what stands at the foot of every page from here on, with a number from 1.
  void startPart(const std::string& foot);

  // The first text with signs that no font has; they are printed as boxes. Empty if there is none.
  const std::string& unprintable() const;

  // The file. Throws Error. Nothing can be added afterwards.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Whether the text is read from right to left, by its first letter that has a direction.
bool isRightToLeft(const std::string& text);

}  // namespace questions::carriers
