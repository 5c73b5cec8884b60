// libFuzzer target: any bytes as a pack in the format that HEARSAY_FORMAT names. Aborts if anything
// but an Error comes out, if an item that came in cannot be played, or if the pack does not come
// back from Hearsay JSON.
#include <cstdlib>
#include <set>

#include "questions/formats.h"

namespace {

using namespace questions;

void require(bool holds) {
  if (!holds) std::abort();
}

const Format& format() {
  const char* name = std::getenv("HEARSAY_FORMAT");
  require(name != nullptr);
  return formatNamed(name);
}

void requirePlayable(const Pack& pack) {
  std::set<std::string> ids;
  for (const Item& item : pack.items) {
    require(!item.stem.empty() && item.options.size() >= 2 && item.key < item.options.size());
    std::set<std::string> texts;
    for (const Option& option : item.options)
      require(!option.text.empty() && texts.insert(option.text).second);
    require(ids.insert(item.id).second);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  formatOf("pack", bytes);
  try {
    const Pack pack = format().read(bytes, "pack").pack;
    requirePlayable(pack);
    const Format& json = formatNamed("json");
    require(json.read(json.write(pack, {}).bytes, "pack").pack.items.size() == pack.items.size());
  } catch (const Error&) {
  }
  return 0;
}
