// PCRE2, compiled to machine code, on UTF-8 as it stands.
#define PCRE2_CODE_UNIT_WIDTH 8
#include "questions/text/pattern.h"

#include <pcre2.h>

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
    // the cities that the agencies' style books let stand without a country in a dateline
    {"{cityAlone}",
     "(?:AMSTERDAM|ATLANTA|BAGHDAD|BALTIMORE|BANGKOK|BEIJING|BEIRUT|BERLIN|BOSTON|BRUSSELS|CAIRO|"
     "CHICAGO|CINCINNATI|CLEVELAND|DALLAS|DENVER|DETROIT|DUBAI|GENEVA|GUATEMALA CITY|HAVANA|"
     "HELSINKI|HONG KONG|HONOLULU|HOUSTON|INDIANAPOLIS|ISLAMABAD|ISTANBUL|JERUSALEM|JOHANNESBURG|"
     "KABUL|KIEV|KUWAIT CITY|KYIV|LAS VEGAS|LISBON|LONDON|LOS ANGELES|LUXEMBOURG|MACAU|MADRID|"
     "MEXICO CITY|MIAMI|MILAN|MILWAUKEE|MINNEAPOLIS|MONACO|MONTREAL|MOSCOW|MUMBAI|MUNICH|NAIROBI|"
     "NEW DELHI|NEW ORLEANS|NEW YORK|OKLAHOMA CITY|OSLO|OTTAWA|PANAMA CITY|PARIS|PHILADELPHIA|"
     "PHOENIX|PITTSBURGH|PRAGUE|QUEBEC CITY|RIO DE JANEIRO|ROME|SALT LAKE CITY|SAN ANTONIO|"
     "SAN DIEGO|SAN FRANCISCO|SAO PAULO|SEATTLE|SEOUL|SHANGHAI|SINGAPORE|ST[.] LOUIS|STOCKHOLM|"
     "SYDNEY|TEHRAN|TOKYO|TORONTO|UNITED NATIONS|VATICAN CITY|VIENNA|WARSAW|WASHINGTON|ZURICH)"},
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

PCRE2_SPTR units(std::string_view text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

struct FreeCode {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};

struct FreeMatch {
  void operator()(pcre2_match_data* match) const { pcre2_match_data_free(match); }
};

std::unique_ptr<pcre2_code, FreeCode> compile(const std::string& expression) {
  int error = 0;
  PCRE2_SIZE where = 0;
  std::unique_ptr<pcre2_code, FreeCode> code(
      pcre2_compile(units(expression), expression.size(),
                    PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NO_AUTO_CAPTURE, &error,
                    &where, nullptr));
  assert(code);
  pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
  return code;
}

}  // namespace

struct Pattern::Compiled {
  std::unique_ptr<pcre2_code, FreeCode> code;
};

Pattern::Pattern(std::initializer_list<std::string_view> expressions) {
  std::string all;
  for (const std::string_view expression : expressions) {
    all += (all.empty() ? "(?:" : "|(?:") + std::string(expression) + ")";
  }
  compiled_ = std::make_unique<Compiled>(Compiled{compile(expanded(all))});
}

Pattern::~Pattern() = default;

std::optional<Range> Pattern::find(std::string_view text) const {
  if (text.size() > longest) return std::nullopt;
  const pcre2_code* code = compiled_->code.get();
  const std::unique_ptr<pcre2_match_data, FreeMatch> match(
      pcre2_match_data_create_from_pattern(code, nullptr));
  if (pcre2_match(code, units(text), text.size(), 0, 0, match.get(), nullptr) < 0) {
    return std::nullopt;
  }
  const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(match.get());
  return Range{ends[0], ends[1]};
}

}  // namespace text
