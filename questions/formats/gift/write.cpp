// Writes GIFT that Moodle and gift-pegjs read back to the last sign.
#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/formats/gift/gift.h"
#include "questions/losses.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

std::string escaped(std::string_view text) {
  std::string gift;
  for (const char c : text) {
    if (c == '\n') gift += "\\n";
    if (c == '\n' || c == '\r') continue;
    if (c == '\\' || giftSigns.find(c) != std::string_view::npos) gift += '\\';
    gift += c;
  }
  return gift;
}

bool startsLikeFormat(std::string_view text) { return !cutFormat(text).empty(); }

// A text inside the answers, which are in [plain] like their question.
std::string answerText(const std::string& text) {
  if (text.find("->") != std::string::npos) return "[html]" + escaped(carriers::htmlOfText(text));
  const bool guard = startsLikeFormat(text) || text.starts_with('%');
  return (guard ? "[plain]" : "") + escaped(text);
}

std::string noteText(const Option& option) {
  return option.note.empty() ? std::string() : "#" + answerText(option.note);
}

std::string truthText(const Item& item, bool truth) {
  const Option& wrong = item.options[1 - item.key];
  const std::string right = noteText(item.keyOption());
  const std::string first = noteText(wrong);
  return (truth ? "T" : "F") + (first.empty() && !right.empty() ? "#" : first) + right;
}

std::string choicesText(const Item& item) {
  std::string text = "\n";
  for (const Option& option : item.options)
    text += (&option == &item.keyOption() ? "=" : "~") + answerText(option.text) +
            noteText(option) + "\n";
  return text;
}

// A backslash at the end would hide the closing bracket.
std::string mark(const std::string& name, const std::string& value) {
  std::string text = " [" + name + ":";
  for (const char c : carriers::oneLine(value)) text += c == ']' ? "\\]" : std::string(1, c);
  return text + (value.ends_with('\\') ? " ]" : "]");
}

std::string blockText(const std::string& id, const std::vector<std::string>& tags,
                      const std::string& stem, const std::string& answers,
                      const std::string& feedback) {
  std::string text = "//" + mark("id", id);
  for (const std::string& tag : tags) text += mark("tag", tag);
  text += "\n::" + escaped(carriers::oneLine(id)) + "::[plain]" + escaped(stem) + "{" + answers;
  if (!feedback.empty()) text += "####" + answerText(feedback) + "\n";
  return text + "}\n\n";
}

std::string itemText(const Item& item, const Pack& pack) {
  const std::optional<bool> truth = truthOf(item);
  return blockText(item.id, tagsOf(item), item.stem,
                   truth ? truthText(item, *truth) : choicesText(item), feedbackOf(item, pack));
}

std::string pairsText(const UnplayedItem& item) {
  std::string text = "\n";
  for (std::size_t i = 0; i < item.matches.size(); ++i) {
    if (i < item.options.size())
      text += "=" + answerText(item.options[i].text) + " -> " + answerText(item.matches[i]) + "\n";
    else
      text += "= -> " + answerText(item.matches[i]) + "\n";
  }
  return text;
}

// Right answers share the marks; a wrong one costs what a right one brings.
std::string weightedText(const UnplayedItem& item, const std::string& share) {
  std::string text = "\n";
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const bool right = item.isKey(i);
    const bool isShort = item.kind == shortAnswer;
    const std::string weight =
        isShort ? right ? "=" : "=%0%" : std::string("~%") + (right ? "" : "-") + share + "%";
    text += weight + answerText(item.options[i].text) + noteText(item.options[i]) + "\n";
  }
  return text;
}

void writeUnplayed(const UnplayedItem& item, Exported& exported) {
  const std::string share = moodleShare(item.keys.size());
  if (item.kind == multipleResponse && share.empty())
    return exported.findings.push_back({{},
                                        item.id,
                                        Severity::Fault,
                                        "Moodle cannot share the marks among so many right options",
                                        "the item was left out"});
  std::string answers;
  if (item.kind == matching) answers = pairsText(item);
  if (item.kind == multipleResponse || item.kind == shortAnswer)
    answers = weightedText(item, share);
  exported.bytes += blockText(item.id, item.tags, item.stem, answers, item.explanation);
}

}  // namespace

Exported writeGift(const Pack& pack) {
  Exported exported{{}, lossesOf(pack, platformParts, "GIFT")};
  if (!pack.title.empty()) exported.bytes = "$CATEGORY: " + categoryOf(pack.title) + "\n\n";
  for (const Item& item : pack.items) exported.bytes += itemText(item, pack);
  for (const UnplayedItem& item : pack.unplayed) writeUnplayed(item, exported);
  return exported;
}

}  // namespace questions::format
