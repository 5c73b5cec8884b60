// `hearsay show`: a pack as readable text, every item with its key, evidence and explanation.
#include <algorithm>
#include <ostream>

#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "questions/formats.h"

namespace commands {
namespace {

void showArticle(const questions::PackArticle& article, std::ostream& out) {
  const text::Attribution& from = article.attribution;
  out << "  from: " << from.title;
  for (const std::string& part : {from.publisher, from.date, from.address, from.licence})
    if (!part.empty()) out << " · " << part;
  out << "\n";
}

// The quote with the span that proves the key between « and ».
std::string marked(const questions::Evidence& evidence) {
  if (!evidence.span) return evidence.quote;
  std::string quote = evidence.quote;
  quote.insert(evidence.span->end, "»");
  quote.insert(evidence.span->begin, "«");
  return quote;
}

void showItem(const questions::Item& item, std::size_t number, std::ostream& out) {
  out << number << ". " << item.stem << "   [" << item.kind << (item.sensitive ? ", sensitive" : "")
      << "]\n";
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    out << "   " << (i == item.key ? "*" : " ") << " " << static_cast<char>('A' + i % 26) << ") "
        << item.options[i].text;
    if (!item.options[i].note.empty()) out << "   (" << item.options[i].note << ")";
    out << "\n";
  }
  if (item.evidence) out << "     Evidence: " << marked(*item.evidence) << "\n";
  if (item.alteration)
    out << "     Altered: " << item.alteration->slot << " “" << item.alteration->said << "” to “"
        << item.alteration->altered << "”\n";
  if (!item.attribution.empty()) out << "     According to: " << item.attribution << "\n";
  if (!item.explanation.empty()) out << "     " << item.explanation << "\n";
  out << "\n";
}

}  // namespace

int show(const Show& options, Streams& streams) {
  const questions::Imported imported = readPackFrom(options.pack, streams);
  if (options.json) {
    streams.out << questions::formatNamed("json").write(imported.pack, {}).bytes;
    return kDone;
  }
  const questions::Pack& pack = imported.pack;
  streams.out << pack.title << " (" << counted(pack.items.size(), "item") << ")\n";
  for (const questions::PackArticle& article : pack.articles) showArticle(article, streams.out);
  streams.out << "\n";
  for (std::size_t i = 0; i < pack.items.size(); ++i) showItem(pack.items[i], i + 1, streams.out);
  return kDone;
}

}  // namespace commands
