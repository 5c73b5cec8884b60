// https://schema.org/NewsArticle; every property may be a text, an object, or a list of either.
#include "questions/text/json_ld.h"

#include <nlohmann/json.hpp>

#include "questions/text/date_line.h"

namespace text {
namespace {

using nlohmann::json;

// The property of an object, the first of a list; null where there is none.
const json& property(const json& object, const char* name) {
  static const json null;
  const auto found = object.find(name);
  if (found == object.end()) return null;
  return found->is_array() && !found->empty() ? found->front() : *found;
}

std::string textOf(const json& value) { return value.is_string() ? value.get<std::string>() : ""; }

bool isArticle(const json& object) {
  const std::string type = textOf(property(object, "@type"));
  return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "Report";
}

// Every object in the scripts, breadth first, down lists and @graph only.
std::vector<const json*> objectsOf(const std::vector<json>& documents) {
  std::vector<const json*> queue;
  for (const json& document : documents) queue.push_back(&document);
  std::vector<const json*> objects;
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const json& value = *queue[i];
    if (value.is_array()) {
      for (const json& member : value) queue.push_back(&member);
    } else if (value.is_object()) {
      objects.push_back(&value);
      if (const auto graph = value.find("@graph"); graph != value.end()) queue.push_back(&*graph);
    }
  }
  return objects;
}

class Reader {
 public:
  explicit Reader(const std::vector<const json*>& objects) : objects_(objects) {}

  JsonLdArticle read(const json& article) const {
    JsonLdArticle result;
    Attribution& attribution = result.attribution;
    attribution.title = textOf(property(article, "headline"));
    if (attribution.title.empty()) attribution.title = textOf(property(article, "name"));
    attribution.date = dayOfLine(textOf(property(article, "datePublished")));
    attribution.publisher = named(property(article, "publisher"), "name");
    attribution.address = address(article);
    attribution.licence = named(property(article, "license"), "url");
    result.language = textOf(property(article, "inLanguage"));
    return result;
  }

 private:
  // A text, or the member of the object that stands here or is named here by its @id.
  std::string named(const json& value, const char* member) const {
    if (!value.is_object()) return textOf(value);
    const std::string text = textOf(property(value, member));
    return text.empty() ? textOf(property(referred(value), member)) : text;
  }

  const json& referred(const json& reference) const {
    static const json null;
    const std::string id = textOf(property(reference, "@id"));
    for (const json* object : objects_) {
      const bool other = object != &reference && object->size() > 1;
      if (other && !id.empty() && textOf(property(*object, "@id")) == id) return *object;
    }
    return null;
  }

  static std::string address(const json& article) {
    const std::string url = textOf(property(article, "url"));
    if (!url.empty()) return url;
    const json& page = property(article, "mainEntityOfPage");
    return page.is_object() ? textOf(property(page, "@id")) : textOf(page);
  }

  const std::vector<const json*>& objects_;
};

}  // namespace

JsonLdArticle jsonLdArticle(const std::vector<std::string>& scripts) {
  std::vector<json> documents;
  for (const std::string& script : scripts) {
    json document = json::parse(script, nullptr, false, true);
    if (!document.is_discarded()) documents.push_back(std::move(document));
  }
  const std::vector<const json*> objects = objectsOf(documents);
  for (const json* object : objects) {
    if (isArticle(*object)) return Reader(objects).read(*object);
  }
  return {};
}

}  // namespace text
