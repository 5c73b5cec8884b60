// ICU matches UTF-16; ranges are counted back into UTF-8.
#include "questions/text/pattern.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <cassert>
#include <utility>

namespace text {
namespace {

constexpr std::size_t longest = 4000;

constexpr std::pair<std::string_view, std::string_view> names[] = {
    {"{agency}",
     "(?:REUTERS|Reuters|AP|Associated Press|AFP|Agence France-Presse|Getty(?: Images)?|"
     "EPA(?:-EFE|-Images)?|TASS|Tass|Sputnik|RIA Novosti|Xinhua|Bloomberg|Shutterstock|Alamy|"
     "PA(?: Media| Wire| Images)?|ANI|PTI|Anadolu(?: Agency| Images| Ajansı)?|AAP|Kyodo|Yonhap|dpa|"
     "DPA|ANP|NurPhoto|Zuma|ZUMA|UPI|Ukrinform|Imago|IMAGO|iStock|WireImage|Avalon|Pool|POOL|"
     "Handout|HANDOUT|Handout Photo|CP|ABACA|Abaca|NTB|TT|Ritzau|Keystone|ANSA|EFE|LaPresse|"
     "Press Association|Rex(?: Features)?|Wikimedia(?: Commons)?|Flickr|CNN|BBC)"},
    {"{month}",
     "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
     "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)[.]?"},
};

std::string expanded(std::string expression) {
  for (const auto& [name, alternatives] : names) {
    for (std::size_t at = 0; (at = expression.find(name, at)) != std::string::npos;) {
      expression.replace(at, name.size(), alternatives);
      at += alternatives.size();
    }
  }
  return expression;
}

std::size_t utf8Size(const icu::UnicodeString& text, int32_t from, int32_t to) {
  std::string utf8;
  text.tempSubStringBetween(from, to).toUTF8String(utf8);
  return utf8.size();
}

}  // namespace

struct Pattern::Compiled {
  std::unique_ptr<icu::RegexPattern> regex;
};

Pattern::Pattern(std::initializer_list<std::string_view> expressions) {
  std::string all;
  for (const std::string_view expression : expressions) {
    all += (all.empty() ? "(?:" : "|(?:") + std::string(expression) + ")";
  }
  UErrorCode status = U_ZERO_ERROR;
  UParseError where;
  std::unique_ptr<icu::RegexPattern> regex(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(expanded(all)), where, status));
  assert(U_SUCCESS(status));
  compiled_ = std::make_unique<Compiled>(Compiled{std::move(regex)});
}

Pattern::~Pattern() = default;

std::optional<Range> Pattern::find(std::string_view text) const {
  if (text.size() > longest) return std::nullopt;
  const icu::UnicodeString wide =
      icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::RegexMatcher> matcher(compiled_->regex->matcher(wide, status));
  if (U_FAILURE(status) || !matcher->find()) return std::nullopt;
  const int32_t begin = matcher->start(status), end = matcher->end(status);
  const std::size_t first = utf8Size(wide, 0, begin);
  return Range{first, first + utf8Size(wide, begin, end)};
}

}  // namespace text
