#include "questions/intake.h"

#include <algorithm>
#include <filesystem>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/losses.h"
#include "questions/projection.h"
#include "questions/text/encoding.h"

namespace questions {
namespace {

constexpr std::size_t mostFindings = 1000;

// FNV-1a: short ids that depend on nothing but the words.
std::uint64_t hash(std::string_view text, std::uint64_t state = 0xcbf29ce484222325u) {
  for (const char c : text) state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return state;
}

std::string idOf(const std::string& stem, const std::string& key) {
  std::uint64_t state = hash(key, hash("\n", hash(stem)));
  std::string id(12, '0');
  for (char& c : id) {
    c = "0123456789abcdef"[state & 15];
    state >>= 4;
  }
  return id;
}

template <typename AnyItem>
void tidy(AnyItem& item) {
  item.stem = carriers::tidied(item.stem);
  item.explanation = carriers::tidied(item.explanation);
  for (Option& option : item.options) {
    option.text = carriers::tidied(option.text);
    option.note = carriers::tidied(option.note);
  }
}

bool repeats(const std::vector<Option>& options) {
  std::set<std::string_view> seen;
  return !std::all_of(options.begin(), options.end(),
                      [&](const Option& option) { return seen.insert(option.text).second; });
}

// What formats that know no kinds leave open.
std::string kindOf(const Item& item) {
  Item claim = item;
  claim.kind = "true_false";
  return truthOf(claim) ? claim.kind : "multiple_choice";
}

}  // namespace

std::string faultOf(const Item& item) {
  const auto blank = [](const Option& option) { return option.text.empty(); };
  if (item.stem.empty()) return "the question has no text";
  if (item.options.size() < 2) return "fewer than two options";
  if (item.key >= item.options.size()) return "no option is marked as correct";
  if (std::any_of(item.options.begin(), item.options.end(), blank)) return "an option is empty";
  if (repeats(item.options)) return "two options are the same";
  return {};
}

Intake::Intake(std::string file) : file_(std::move(file)) {}

std::string Intake::decoded(std::string_view bytes) {
  if (const std::string kind = text::binaryKind(bytes); !kind.empty())
    throw Error({file_}, "this is " + kind + ", not a text with questions");
  text::Decoded decoded = text::decode(bytes, {}, file_);
  if (!decoded.encoding.empty())
    note({{file_}, "", Severity::Note, "not in UTF-8", "read as " + decoded.encoding});
  return std::move(decoded.text);
}

std::string Intake::plain(std::string_view html, std::size_t line, const std::string& path) {
  carriers::PlainText plain = carriers::textOfHtml(html);
  if (!plain.lost.empty())
    warn(line, path, "holds " + plain.lost, "the item keeps its text without it");
  return std::move(plain.text);
}

void Intake::note(Finding finding) {
  if (imported_.findings.size() < mostFindings)
    imported_.findings.push_back(std::move(finding));
  else
    ++uncounted_;
}

void Intake::warn(std::size_t line, const std::string& path, std::string wrong, std::string done) {
  note({{file_, line}, path, Severity::Warning, std::move(wrong), std::move(done)});
}

void Intake::leaveOut(std::size_t line, const std::string& path, std::string wrong) {
  note({{file_, line}, path, Severity::Fault, std::move(wrong), "the item was left out"});
}

void Intake::add(Item item, std::size_t line, const std::string& path) {
  const std::string wrong = tryAdd(std::move(item));
  if (!wrong.empty()) leaveOut(line, path, wrong);
}

std::string Intake::tryAdd(Item item) {
  tidy(item);
  const std::string wrong = faultOf(item);
  if (!wrong.empty()) return wrong;
  requireRoom();
  if (item.kind.empty()) item.kind = kindOf(item);
  item.id = freeId(item.id.empty() ? idOf(item.stem, item.keyOption().text) : item.id);
  pack().items.push_back(std::move(item));
  categoryOf_.push_back(category_);
  if (pack().title.empty())
    pack().title = category_.empty() ? std::filesystem::path(file_).stem().string() : category_;
  return {};
}

void Intake::keep(UnplayedItem item, std::size_t line, const std::string& path) {
  tidy(item);
  for (std::string& match : item.matches) match = carriers::tidied(match);
  const std::string wrong = faultOf(item);
  if (!wrong.empty()) return leaveOut(line, path, nameOf(item.kind) + ": " + wrong);
  requireRoom();
  item.id = freeId(item.id.empty() ? idOf(item.stem, std::string(item.kind)) : item.id);
  note({{file_, line},
        path,
        Severity::Note,
        nameOf(item.kind) + ", which Hearsay does not play",
        "kept for the formats that have such questions"});
  pack().unplayed.push_back(std::move(item));
  unplayedCategoryOf_.push_back(category_);
}

void Intake::requireRoom() const {
  if (count() >= largestPack)
    throw Error({file_}, "holds more than " + std::to_string(largestPack) + " items; split it");
}

// An id that the file states more than once gets a number behind it.
std::string Intake::freeId(const std::string& stated) {
  std::string id = stated;
  std::size_t& copies = copies_[stated];
  while (!ids_.insert(id).second) id = stated + "-" + std::to_string(++copies + 1);
  return id;
}

void Intake::addCategories() {
  std::set<std::string_view> names(categoryOf_.begin(), categoryOf_.end());
  names.insert(unplayedCategoryOf_.begin(), unplayedCategoryOf_.end());
  names.erase("");
  if (names.size() < 2) return;
  const auto add = [](std::vector<std::string>& tags, const std::string& name) {
    if (!name.empty() && std::find(tags.begin(), tags.end(), name) == tags.end())
      tags.push_back(name);
  };
  for (std::size_t i = 0; i < categoryOf_.size(); ++i) add(pack().items[i].tags, categoryOf_[i]);
  for (std::size_t i = 0; i < unplayedCategoryOf_.size(); ++i)
    add(pack().unplayed[i].tags, unplayedCategoryOf_[i]);
}

void Intake::noteLeftBehind() {
  for (const auto& [what, number] : leftBehind_)
    note({{file_}, "", Severity::Note, "Hearsay has no place for " + what, leftOutOf(number)});
}

Imported Intake::finish() {
  addCategories();
  noteLeftBehind();
  if (uncounted_ > 0)
    imported_.findings.push_back({{file_},
                                  "",
                                  Severity::Warning,
                                  std::to_string(uncounted_) + " more findings",
                                  "they are not listed"});
  if (pack().items.empty()) refuse();
  return std::move(imported_);
}

// With what is wrong with each item, as far as a reader follows.
void Intake::refuse() const {
  constexpr std::size_t mostListed = 20;
  const Finding* first = nullptr;
  std::string wrongs;
  std::size_t count = 0;
  for (const Finding& finding : imported_.findings) {
    if (finding.severity != Severity::Fault || ++count > mostListed) continue;
    const std::string wrong = (finding.path.empty() ? "" : finding.path + ": ") + finding.wrong;
    wrongs += first ? "\n" + located(finding.place, wrong) : wrong;
    if (!first) first = &finding;
  }
  if (count > mostListed) wrongs += "\nand " + std::to_string(count - mostListed) + " more";
  constexpr const char* none = "no usable item is in the file";
  if (first) throw Error(first->place, wrongs + (count > 1 ? "\n" : "; ") + none);
  throw Error({file_}, none + std::string(imported_.pack.unplayed.empty()
                                              ? ""
                                              : ": Hearsay plays questions with one right option"));
}

}  // namespace questions
