#include "questions/carriers/zip.h"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>

#include "questions/error.h"
#include "questions/text/characters.h"

namespace questions::carriers {
namespace {

constexpr std::size_t mostUnpacked = std::size_t{256} << 20;
constexpr std::size_t suspiciousSize = std::size_t{1} << 20;
constexpr std::size_t largestRatio = 200;
constexpr std::int64_t mostEntries = 200'000;

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

// "a/b" stays inside; "/a", "a/../../b", "c:\a" do not.
bool leadsOut(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
      (name.size() > 1 && name[1] == ':'))
    return true;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    if (name.substr(begin, end - begin) == "..") return true;
    begin = end + 1;
  }
  return false;
}

bool isLink(zip_t* archive, zip_uint64_t index) {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
  return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

std::string messageOf(zip_error_t& error) {
  std::string message = zip_error_strerror(&error);
  zip_error_fini(&error);
  return message;
}

}  // namespace

void ZipReader::Close::operator()(zip* archive) const { zip_discard(archive); }

ZipReader::ZipReader(std::string_view bytes, std::string file) : file_(std::move(file)) {
  if (!looksLikeZip(bytes))
    throw Error({file_}, "not a zip archive, as spreadsheets and packages of questions are");
  zip_error_t error;
  zip_error_init(&error);
  Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), &zip_source_free);
  archive_.reset(source ? zip_open_from_source(source.get(), ZIP_RDONLY, &error) : nullptr);
  if (!archive_) throw Error({file_}, "not a whole zip archive: " + messageOf(error));
  source.release();
  zip_error_fini(&error);
  list();
}

ZipReader::~ZipReader() = default;

void ZipReader::list() {
  const std::int64_t count = zip_get_num_entries(archive_.get(), 0);
  if (count > mostEntries) throw Error({file_}, "the archive holds too many files to be a pack");
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
    const char* name = zip_get_name(archive_.get(), i, ZIP_FL_ENC_GUESS);
    if (!name || std::string_view(name).ends_with('/')) continue;
    if (leadsOut(name))
      refused_.push_back(std::string(name) + ": its name leads out of the archive");
    else if (isLink(archive_.get(), i))
      refused_.push_back(std::string(name) + ": is a link");
    else
      names_.push_back(name);
  }
}

bool ZipReader::has(std::string_view name) const {
  return zip_name_locate(archive_.get(), std::string(name).c_str(), 0) >= 0;
}

void ZipReader::fail(const std::string& name, const std::string& wrong) const {
  throw Error({file_}, name + " in the archive " + wrong);
}

std::string ZipReader::read(const std::string& name) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat(archive_.get(), name.c_str(), 0, &stat) != 0) fail(name, "is missing");
  const Entry entry(zip_fopen_index(archive_.get(), stat.index, 0), &zip_fclose);
  if (!entry) fail(name, std::string("cannot be read: ") + zip_strerror(archive_.get()));
  std::string bytes;
  char buffer[1 << 14];
  zip_int64_t count = 0;
  while ((count = zip_fread(entry.get(), buffer, sizeof buffer)) > 0) {
    bytes.append(buffer, static_cast<std::size_t>(count));
    unpacked_ += static_cast<std::size_t>(count);
    if (unpacked_ > mostUnpacked ||
        (bytes.size() > suspiciousSize && bytes.size() / largestRatio > stat.comp_size))
      fail(name, "unpacks to more than a pack holds; refused");
  }
  if (count < 0) fail(name, "is damaged");
  return bytes;
}

struct ZipWriter::State {
  std::deque<std::string> files;
  zip_source_t* whole = nullptr;
  zip_t* archive = nullptr;
};

ZipWriter::ZipWriter() : state_(std::make_unique<State>()) {
  zip_error_t error;
  zip_error_init(&error);
  state_->whole = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (!state_->whole) throw Error({}, "no archive can be made: " + messageOf(error));
  zip_source_keep(state_->whole);
  state_->archive = zip_open_from_source(state_->whole, ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (!state_->archive) throw Error({}, "no archive can be made: " + messageOf(error));
}

ZipWriter::~ZipWriter() {
  if (state_->archive) zip_discard(state_->archive);
  zip_source_free(state_->whole);
}

void ZipWriter::add(const std::string& name, std::string bytes) {
  const std::string& kept = state_->files.emplace_back(std::move(bytes));
  zip_source_t* source = zip_source_buffer(state_->archive, kept.data(), kept.size(), 0);
  const zip_int64_t index =
      zip_file_add(state_->archive, name.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
  if (index < 0)
    throw Error({}, "no archive can be made: " + std::string(zip_strerror(state_->archive)));
  const auto entry = static_cast<zip_uint64_t>(index);
  zip_file_set_dostime(state_->archive, entry, 0, (1 << 5) | 1, 0);  // 1 January 1980
  zip_set_file_compression(state_->archive, entry, ZIP_CM_DEFLATE, 4);
}

std::string ZipWriter::finish() {
  if (zip_close(state_->archive) != 0)
    throw Error({}, "no archive can be made: " + std::string(zip_strerror(state_->archive)));
  state_->archive = nullptr;
  zip_source_open(state_->whole);
  zip_source_seek(state_->whole, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(state_->whole)), '\0');
  zip_source_seek(state_->whole, 0, SEEK_SET);
  zip_source_read(state_->whole, bytes.data(), bytes.size());
  zip_source_close(state_->whole);
  return bytes;
}

bool looksLikeZip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

bool zipNames(std::string_view bytes, std::string_view ending) {
  if (!looksLikeZip(bytes)) return false;
  try {
    const ZipReader reader(bytes, "");
    return std::any_of(reader.names().begin(), reader.names().end(), [&](const std::string& name) {
      return text::lowered(name).ends_with(ending);
    });
  } catch (const Error&) {
    return false;
  }
}

}  // namespace questions::carriers
