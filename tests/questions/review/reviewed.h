// Items for the checks to find fault with, all on one article about aid to Ukraine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/pack.h"

// The pack of one item, with its article.
questions::Pack packOf(const questions::Item& item);

// The sentence of the article that begins so, with a span in it.
questions::Evidence evidenceOf(const std::string& sentenceStart, const std::string& span);

// A choice and a false claim without a fault.
questions::Item aid();
questions::Item claim();

// A question without evidence.
questions::Item asking(const std::string& stem, const std::vector<std::string>& options,
                       std::size_t key);

// Whether this check finds fault with the item.
bool refuses(const questions::Item& item, std::string_view check);
