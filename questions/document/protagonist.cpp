#include "questions/document/protagonist.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;

constexpr std::size_t fewestMentions = 3;
constexpr std::size_t mostSilent = 6;  // sentences since the protagonist was last spoken of

std::string lastName(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

// The one person whom the headline names in full, or else by a surname that nobody shares.
const Person* namedIn(std::string_view title, const std::vector<Person>& people) {
  std::vector<const Person*> full, last;
  for (const Person& person : people) {
    if (holdsWords(title, person.name))
      full.push_back(&person);
    else if (holdsWords(title, lastName(person.name)))
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

}  // namespace

Protagonist::Protagonist(const Document& document)
    : person_(namedIn(document.article->attribution.title, document.people)) {
  if (person_ &&
      (person_->mentions.size() < fewestMentions || person_->name.find(' ') == std::string::npos))
    person_ = nullptr;
}

std::optional<Referent> Protagonist::meantBy(Gender gender) const {
  if (!person_ || gender == Gender::Unknown || person_->gender != gender) return std::nullopt;
  const auto isOwn = [&](const Referent& one) { return one.name == person_->name; };
  for (std::size_t back = 1; back <= std::min(heard_.size(), mostSilent); ++back) {
    const Topic& topic = heard_[heard_.size() - back];
    if (topic.subject && isOwn(*topic.subject)) return topic.subject;
    const bool another = topic.other || std::any_of(topic.named.begin(), topic.named.end(),
                                                    [&](const Referent& one) {
                                                      return one.fits(gender) && !isOwn(one);
                                                    });
    if (another) return std::nullopt;
    const auto own = std::find_if(topic.named.begin(), topic.named.end(), isOwn);
    if (own != topic.named.end()) return *own;
  }
  return std::nullopt;
}

}  // namespace questions
