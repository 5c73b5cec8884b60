// `hearsay make --jsonl`: a filter for corpora. One article a line in, as a JSON object
// {"id", "title", "date", "publisher", "address", "licence", "text"}; one pack a line out, in the
// same order. A line that cannot be used becomes {"id"?, "error"} and the rest goes on.
// Memory does not grow with the number of lines, and the number of threads never changes a byte.
#include <atomic>
#include <istream>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "game/commands/analysis.h"
#include "game/commands/make_options.h"
#include "questions/formats.h"
#include "questions/generate.h"
#include "questions/text/article_reader.h"

namespace commands {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLinesPerThread = 16;  // held in memory at once

std::string stringAt(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_string())
    throw questions::Error({}, std::string("\"") + name + "\" must be a string");
  return found->get<std::string>();
}

text::Article articleOf(const Json& object) {
  text::ReadOptions reading;
  if (const auto id = object.find("id"); id != object.end())
    reading.id = id->is_string() ? id->get<std::string>() : id->dump();
  reading.overrides = {stringAt(object, "title"), stringAt(object, "publisher"),
                       stringAt(object, "date"), stringAt(object, "address"),
                       stringAt(object, "licence")};
  const std::string body = stringAt(object, "text");
  if (body.empty()) throw questions::Error({}, "there is no \"text\"");
  return text::readArticle(body, "article", reading);
}

std::string packOf(const std::string& line, const questions::MakeOptions& options, Json& id) {
  const Json object = Json::parse(line);
  if (!object.is_object()) throw questions::Error({}, "the line is not a JSON object");
  if (object.contains("id")) id = object["id"];
  const text::Article article = articleOf(object);
  const questions::Made made = questions::make({article}, options);
  if (made.pack.items.empty()) throw questions::Error({}, "no item could be made from it");
  return Json::parse(questions::formatNamed("json").write(made.pack, {}).bytes).dump();
}

std::string recordOf(const std::string& line, const questions::MakeOptions& options) {
  Json id;
  std::string error;
  try {
    return packOf(line, options, id);
  } catch (const questions::Error& fault) {
    error = fault.message();
  } catch (const Json::parse_error& fault) {
    error = "the line is not JSON from byte " + std::to_string(fault.byte) + " on";
  }
  Json record;
  if (!id.is_null()) record["id"] = id;
  record["error"] = error;
  return record.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The records of the lines, in their order, made by several threads.
std::vector<std::string> recordsOf(const std::vector<std::string>& lines,
                                   const questions::MakeOptions& options, std::size_t threads) {
  std::vector<std::string> records(lines.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < lines.size(); i = next++)
      records[i] = recordOf(lines[i], options);
  };
  std::vector<std::jthread> workers;
  for (std::size_t i = 1; i < threads; ++i) workers.emplace_back(work);
  work();
  workers.clear();  // joins them
  return records;
}

std::vector<std::string> readLines(std::istream& in, std::size_t most) {
  std::vector<std::string> lines;
  for (std::string line; lines.size() < most && std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

int filter(const Make& options, Streams& streams) {
  questions::MakeOptions make = toMakeOptions(options);
  make.analyse = openAnalysis();
  const std::size_t most = options.threads * kLinesPerThread;
  for (std::vector<std::string> lines = readLines(streams.in, most); !lines.empty();
       lines = readLines(streams.in, most))
    for (const std::string& record : recordsOf(lines, make, options.threads))
      streams.out << record << "\n";
  return kDone;
}

}  // namespace commands
