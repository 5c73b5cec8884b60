#include "game/screens/stack.h"

#include "tests/catch.h"
#include "tests/recording_canvas.h"

namespace {

// Writes down what happens to it.
class Scribe : public screens::Screen {
 public:
  Scribe(std::string name, std::string& log) : name_(std::move(name)), log_(log) {}
  ~Scribe() override { log_ += "-" + name_ + " "; }
  Scribe(const Scribe&) = delete;
  Scribe& operator=(const Scribe&) = delete;

  void handle(const view::Input&, const screens::Page&) override { log_ += "key:" + name_ + " "; }
  void step(double) override { log_ += "step:" + name_ + " "; }
  void draw(view::Canvas&, const screens::Page&) override { log_ += "draw:" + name_ + " "; }
  bool moving() const override { return false; }

 private:
  std::string name_;
  std::string& log_;
};

screens::Page page() { return {{1280, 720}, view::themeFor({1280, 720}, {}), testTypesetter()}; }

}  // namespace

TEST_CASE("the top screen alone is seen, moves and takes inputs") {
  std::string log;
  screens::Stack stack;
  stack.push(std::make_unique<Scribe>("a", log));
  stack.push(std::make_unique<Scribe>("b", log));
  stack.step(0);
  RecordingCanvas canvas(testTypesetter(), {1280, 720});
  stack.handle({}, page());
  stack.step(0.1);
  stack.draw(canvas, page());
  CHECK(log == "key:b step:b draw:b ");
}

TEST_CASE("changes wait for the end of the step, and inputs until then reach nobody") {
  std::string log;
  screens::Stack stack;
  stack.push(std::make_unique<Scribe>("a", log));
  stack.step(0);
  stack.replace(std::make_unique<Scribe>("b", log));
  CHECK(stack.moving());
  stack.handle({}, page());
  CHECK(log.empty());
  stack.step(0);
  CHECK(log == "-a ");
  CHECK_FALSE(stack.moving());
}

TEST_CASE("home closes all but the lowest, quit closes every screen") {
  std::string log;
  screens::Stack stack;
  for (const char* name : {"a", "b", "c"}) stack.push(std::make_unique<Scribe>(name, log));
  stack.step(0);
  stack.home();
  stack.step(0);
  CHECK(log == "-c -b ");
  CHECK_FALSE(stack.empty());
  stack.quit();
  stack.step(0);
  CHECK(stack.empty());
}
