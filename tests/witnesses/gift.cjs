// Holds what gift-pegjs reads in pack.gift against pack.json.
const fs = require('fs');
const path = require('path');
const [installed, folder] = process.argv.slice(2);
const { parse } = require(path.join(installed, 'node_modules', 'gift-pegjs'));

const pack = JSON.parse(fs.readFileSync(path.join(folder, 'pack.json'), 'utf8'));
const questions = parse(fs.readFileSync(path.join(folder, 'pack.gift'), 'utf8'))
  .filter((question) => question.type !== 'Category');

function plain(text) {
  if (!text) return '';
  if (text.format !== 'html') return text.text;
  return text.text.replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

let wrong = 0;
function same(what, ours, theirs) {
  if (ours === theirs) return;
  wrong += 1;
  console.error(`${what}: wrote ${JSON.stringify(ours)}, read ${JSON.stringify(theirs)}`);
}

// Questions that are carried come after the items.
const types = { multiple_response: 'MC', short_answer: 'Short', matching: 'Matching', essay: 'Essay' };
function carried(item, question) {
  same('type', types[item.kind], question.type);
  same('id', item.id, question.id);
  same('stem', item.stem, plain(question.stem));
  if (item.kind === 'matching')
    question.matchPairs.filter((pair) => pair.subquestion.text).forEach((pair, k) => {
      same('option', item.options[k].text, plain(pair.subquestion));
      same('match', item.matches[k], pair.subanswer);
    });
  else (question.choices || []).forEach((choice, k) => {
    same('option', item.options[k].text, plain(choice.text));
    const share = Math.round(100 / item.keys.length);
    const weight = item.keys.includes(k) ? share : -share;
    if (item.kind === 'multiple_response') same('weight', weight, Math.round(choice.weight));
  });
}

same('number of questions', pack.items.length + pack.unplayed.length, questions.length);
questions.forEach((question, i) => {
  if (i >= pack.items.length) return carried(pack.unplayed[i - pack.items.length], question);
  const item = pack.items[i];
  same('id', item.id, question.id);
  same('stem', item.stem, plain(question.stem));
  if (question.type === 'TF') same('key', item.options[item.key].text === 'True', question.isTrue);
  if (question.type !== 'MC') return;
  same('number of options', item.options.length, question.choices.length);
  question.choices.forEach((choice, k) => {
    same('option', item.options[k].text, plain(choice.text));
    same('key', k === item.key, choice.isCorrect);
    same('note', item.options[k].note || '', plain(choice.feedback));
  });
});
process.exit(wrong ? 1 : 0);
