// Forward and backward passes of the LSTM step.
#include "questions/language/trainer/lstm.h"

#include "questions/language/activation.h"

namespace language::trainer {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

/// The order in which words are read, and for each word the one read before it.
struct Steps {
  std::int64_t count;
  bool backwards;

  std::int64_t at(std::int64_t i) const { return backwards ? count - 1 - i : i; }
};

/// Turns summed inputs into gates in place, and writes the cell and the output of one word of one
/// sentence.
void step(float* gates, const float* before, float* cell, float* out, std::int64_t n) {
  float *in = gates, *forget = gates + n, *fresh = gates + 2 * n, *open = gates + 3 * n;
  for (std::int64_t i = 0; i < n; ++i) {
    in[i] = sigmoid(in[i]);
    forget[i] = sigmoid(forget[i]);
    fresh[i] = hyperbolicTangent(fresh[i]);
    open[i] = sigmoid(open[i]);
    cell[i] = in[i] * fresh[i] + (before ? forget[i] * before[i] : 0.0f);
    out[i] = open[i] * hyperbolicTangent(cell[i]);
  }
}

/// Gradient of the summed inputs from that of the output (dh) and of the cell (dc, replaced by that
/// of the cell before).
void stepBack(const float* gates, const float* before, const float* cell, const float* dh,
              float* dc, float* dg, std::int64_t n) {
  const float *in = gates, *forget = gates + n, *fresh = gates + 2 * n, *open = gates + 3 * n;
  for (std::int64_t i = 0; i < n; ++i) {
    const float squashed = hyperbolicTangent(cell[i]);
    const float d = dc[i] + dh[i] * open[i] * (1 - squashed * squashed);
    dg[i] = d * fresh[i] * in[i] * (1 - in[i]);
    dg[n + i] = before ? d * before[i] * forget[i] * (1 - forget[i]) : 0.0f;
    dg[2 * n + i] = d * in[i] * (1 - fresh[i] * fresh[i]);
    dg[3 * n + i] = dh[i] * squashed * open[i] * (1 - open[i]);
    dc[i] = before ? d * forget[i] : 0.0f;
  }
}

class LstmFunction : public torch::autograd::Function<LstmFunction> {
 public:
  static Tensor forward(AutogradContext* ctx, const Tensor& x, const Tensor& input,
                        const Tensor& recurrent, const Tensor& bias, const Tensor& mask,
                        std::vector<std::int64_t> active, bool backwards) {
    const std::int64_t T = x.size(0), B = x.size(1), H = recurrent.size(1);
    Tensor gates = torch::addmm(bias, x.reshape({T * B, x.size(2)}), input.t()).view({T, B, 4 * H});
    Tensor cells = torch::zeros({T, B, H}), outs = torch::zeros({T, B, H});
    const Tensor transposed = recurrent.t();
    const Steps steps{T, backwards};
    for (std::int64_t i = 0; i < T; ++i) {
      const std::int64_t t = steps.at(i), prior = i ? steps.at(i - 1) : -1;
      const std::int64_t carried = i ? std::min(active[t], active[prior]) : 0;
      if (carried) {
        gates[t]
            .narrow(0, 0, carried)
            .addmm_(outs[prior].narrow(0, 0, carried) * mask.narrow(0, 0, carried), transposed);
      }
      float* g = gates.data_ptr<float>() + t * B * 4 * H;
      float* c = cells.data_ptr<float>();
      float* h = outs.data_ptr<float>() + t * B * H;
      for (std::int64_t b = 0; b < active[t]; ++b) {
        step(g + b * 4 * H, b < carried ? c + (prior * B + b) * H : nullptr, c + (t * B + b) * H,
             h + b * H, H);
      }
    }
    ctx->save_for_backward({x, input, recurrent, mask, gates, cells, outs});
    ctx->saved_data["active"] = active;
    ctx->saved_data["backwards"] = backwards;
    return outs;
  }

  static tensor_list backward(AutogradContext* ctx, tensor_list grads) {
    const auto saved = ctx->get_saved_variables();
    const Tensor &x = saved[0], &input = saved[1], &recurrent = saved[2], &mask = saved[3];
    const Tensor &gates = saved[4], &cells = saved[5], &outs = saved[6];
    const std::vector<std::int64_t> active = ctx->saved_data["active"].toIntVector();
    const std::int64_t T = x.size(0), B = x.size(1), H = recurrent.size(1);
    const Steps steps{T, ctx->saved_data["backwards"].toBool()};
    Tensor dg = torch::zeros({T, B, 4 * H}), dc = torch::zeros({B, H});
    Tensor dh = grads[0].contiguous().clone();
    for (std::int64_t i = T - 1; i >= 0; --i) {
      const std::int64_t t = steps.at(i), prior = i ? steps.at(i - 1) : -1;
      const std::int64_t carried = i ? std::min(active[t], active[prior]) : 0;
      const float* c = cells.data_ptr<float>();
      for (std::int64_t b = 0; b < active[t]; ++b) {
        const std::int64_t at = t * B + b;
        stepBack(gates.data_ptr<float>() + at * 4 * H,
                 b < carried ? c + (prior * B + b) * H : nullptr, c + at * H,
                 dh.data_ptr<float>() + at * H, dc.data_ptr<float>() + b * H,
                 dg.data_ptr<float>() + at * 4 * H, H);
      }
      if (carried) {
        dh[prior].narrow(0, 0, carried) +=
            torch::mm(dg[t].narrow(0, 0, carried), recurrent) * mask.narrow(0, 0, carried);
      }
    }
    const Tensor flat = dg.view({T * B, 4 * H});
    const auto shifted = [&](const Tensor& all, std::int64_t from) {
      return all.narrow(0, from, T - 1).reshape({(T - 1) * B, all.size(2)});
    };
    const std::int64_t late = steps.backwards ? 0 : 1, early = 1 - late;
    const Tensor recurrentGrad = shifted(dg, late).t().mm(shifted(outs * mask, early));
    return {flat.mm(input).view_as(x),
            flat.t().mm(x.reshape({T * B, x.size(2)})),
            recurrentGrad,
            flat.sum(0),
            Tensor(),
            Tensor(),
            Tensor()};
  }
};

}  // namespace

Tensor lstm(const Tensor& x, const LstmWeights& weights, const Tensor& mask,
            const std::vector<std::int64_t>& active, bool backwards) {
  const Tensor whole = mask.defined() ? mask : torch::ones({x.size(1), weights.recurrent.size(1)});
  return LstmFunction::apply(x, weights.input, weights.recurrent, weights.bias, whole, active,
                             backwards);
}

}  // namespace language::trainer
