#include "questions/document/protagonist.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/document/name_runs.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;

constexpr std::size_t fewestMentions = 3;
constexpr std::size_t fewestUnnamed = 5;  // mentions of whom no headline names
constexpr std::size_t timesAsMany = 3;    // as of anybody else
constexpr std::size_t mostSilent = 6;     // sentences since the protagonist was last spoken of

bool isFullName(const Person& person) { return person.name.find(' ') != std::string::npos; }

// "Ann Mary Lee" names Ann Lee.
bool isNamedInFull(std::string_view title, const Person& person) {
  const std::string first = person.name.substr(0, person.name.find(' '));
  return isFullName(person) && holdsWords(title, first) && holdsWords(title, lastName(person.name));
}

bool isNamed(std::string_view title, const Person& person) {
  return holdsWords(title, lastName(person.name));
}

// The one person whom the headline names in full, or else by a surname that nobody shares.
const Person* namedIn(std::string_view title, const std::vector<Person>& people) {
  std::vector<const Person*> full, last;
  for (const Person& person : people) {
    if (isNamedInFull(title, person))
      full.push_back(&person);
    else if (isNamed(title, person))
      last.push_back(&person);
  }
  if (full.size() == 1) {
    const auto sharesName = [&](const Person* other) {
      return lastName(other->name) == lastName(full.front()->name);
    };
    return std::all_of(last.begin(), last.end(), sharesName) ? full.front() : nullptr;
  }
  return full.empty() && last.size() == 1 ? last.front() : nullptr;
}

// Below a headline that names nobody: who is named first, and again and again, and nobody else as
// often by far.
const Person* toldOfMost(std::string_view title, const std::vector<Person>& people) {
  if (people.empty()) return nullptr;
  const Person& first = people.front();
  const bool told =
      first.mentions.size() >= fewestUnnamed &&
      std::none_of(people.begin(), people.end(), [&](const Person& other) {
        return isNamed(title, other) ||
               (&other != &first && other.mentions.size() * timesAsMany > first.mentions.size());
      });
  return told ? &first : nullptr;
}

}  // namespace

Protagonist::Protagonist(const Document& document)
    : person_(namedIn(document.article->attribution.title, document.people)) {
  if (!person_) person_ = toldOfMost(document.article->attribution.title, document.people);
  if (person_ && (person_->mentions.size() < fewestMentions || !isFullName(*person_)))
    person_ = nullptr;
}

std::optional<Referent> Protagonist::meantBy(Gender gender) const {
  if (!person_ || gender == Gender::Unknown || person_->gender != gender) return std::nullopt;
  const auto isOwn = [&](const Referent& one) { return one.name == person_->name; };
  for (std::size_t back = 1; back <= std::min(heard_.size(), mostSilent); ++back) {
    const Topic& topic = heard_[heard_.size() - back];
    if (topic.subject && isOwn(*topic.subject)) return topic.subject;
    const auto rivals =
        std::count_if(topic.named.begin(), topic.named.end(),
                      [&](const Referent& one) { return one.fits(gender) && !isOwn(one); });
    // Of several whom a sentence names beside what it tells of, "he" takes up none.
    const bool many = rivals > 1 && !topic.subject && !topic.speaks;
    if (topic.hasOther(gender) || (rivals > 0 && !many)) return std::nullopt;
    const auto own = std::find_if(topic.named.begin(), topic.named.end(), isOwn);
    if (own != topic.named.end()) return *own;
  }
  return std::nullopt;
}

}  // namespace questions
