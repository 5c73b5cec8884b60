// How far the probabilities of a finished committee can be trusted, measured on sentences it has
// not seen.
#pragma once

#include "questions/language/committee.h"
#include "questions/language/trainer/model_writer.h"
#include "questions/language/trainer/treebank.h"

namespace language::trainer {

/// Finds the temperatures under which confidence comes closest to the share of arcs and of names
/// that are right, then for each relation, its subtypes with it, the lowest confidence from on
/// which arcs are right often enough; writes both into the model at `path`.
void calibrate(ModelWriter& writer, const std::filesystem::path& path,
               const std::vector<GoldSentence>& held, const Gazetteer* gazetteer = nullptr);

}  // namespace language::trainer
