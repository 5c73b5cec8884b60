// People of an article and of those beside it.
#pragma once

#include <string>

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions::rivals {

// The article that knows somebody: the fact's own, or one beside it.
const Document& homeOf(const Document& document, const std::string& name);

// The person whom an option names; null if there is none.
const Person* personOf(const Document& document, const Option& option);

// Whether the article calls somebody something.
bool isCalled(const std::string& name, const Document& document);

}  // namespace questions::rivals
