#!/usr/bin/env python3
"""Scores a `crosstally` program on the hand-labelled pages: the zone of every line, the body of HTML pages, and what a page says of itself.

    score.py BIN [--pages DIR] [--figures] [--only NAME…] [--json OUT]
    score.py --validate [--pages DIR]       the label files only
    score.py --baselines [--pages DIR]      two simple rules, for comparison (plain-text pages)

--figures prints no word of any page.

Plain text, `BIN extract FILES --stage blocks --format jsonl`: the zone of a line is that of the block that holds most of it.
  line F1       article (title, body, caption) against the rest; lines that may be either are left out of it
  accuracy      title and body are one zone (`article`); caption, feed, furniture; any label that the gold admits is right
HTML, the same command: words of the blocks with zone `title` or `body` against the title and the paragraphs of NAME.body
  (bags of lower-case words; a line `? …` there may be given or left out). A block's text is its `text` field if it has one, else
  `text[start..end]` of the line's `text` field, else of the file itself, without tags, scripts and styles.
Facts, `BIN check FILES --format json`, from `sources`: right when one of the gold's alternatives (`a | b`) is met, after case, punctuation and a leading "the"
  are removed; `none` is met by null; a date is compared by day. A fact given as null counts as `silent`, another one as `wrong`.
Python 3 standard library only."""
import argparse, collections, glob, html.parser, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ZONES = ('title', 'body', 'caption', 'feed', 'furniture')
FOUR = {'title': 'article', 'body': 'article', 'caption': 'caption', 'feed': 'feed', 'furniture': 'furniture'}
ARTICLE = {'article', 'caption'}
FACTS = ('title', 'publisher', 'author', 'date')

# ---------------------------------------------------------------- the gold
def facts_of(path):
    f = {}
    for l in open(path, encoding='utf-8'):
        m = re.match(r'# (\w+): (.*)', l)
        if m: f[m[1]] = [None if a.strip() == 'none' else a.strip() for a in m[2].split(' | ')]
    return f

def zones_of(path):
    z = {}; bad = []
    for l in open(path, encoding='utf-8'):
        l = l.rstrip('\n')
        if not l.strip() or l.startswith('#'): continue
        m = re.match(r'(\d+)(?:-(\d+))? (\S+)(?: .*)?$', l)
        if not m or any(x not in ZONES for x in m[3].split('|')): bad.append(f'cannot read {l!r}'); continue
        for k in range(int(m[1]), int(m[2] or m[1]) + 1):
            if k in z: bad.append(f'line {k} twice')
            z[k] = {FOUR[x] for x in m[3].split('|')}
    return z, bad

def body_of(path):
    must, may = [], []
    for l in open(path, encoding='utf-8').read().splitlines():
        if l.strip(): (may if l.startswith('? ') else must).append(l[2:] if l.startswith('? ') else l)
    return must, may

def validate(pages):
    n = collections.Counter(); bad = []
    txt = sorted(glob.glob(pages + '/*.txt')); htm = sorted(glob.glob(pages + '/html/*.html'))
    for f in txt:
        name = os.path.basename(f)[:-4]; z, errs = zones_of(f[:-4] + '.zones'); lines = open(f, encoding='utf-8', newline='').read().split('\n')
        bad += [f'{name}: {e}' for e in errs]
        for k, l in enumerate(lines, 1):
            if l.strip() and k not in z: bad.append(f'{name}: line {k} has no zone: {l[:60]!r}')
            if l.strip() and k in z: n['lines'] += 1; n['|'.join(sorted(z[k]))] += 1
        for k in z:
            if k > len(lines): bad.append(f'{name}: line {k} does not exist')
        for m in re.finditer(r'^(\d+)(?:-(\d+))? ', open(f[:-4] + '.zones', encoding='utf-8').read(), re.M):
            for k in (int(m[1]), int(m[2] or m[1])):
                if k <= len(lines) and not lines[k - 1].strip(): bad.append(f'{name}: a range begins or ends on blank line {k}')
        if not 25 <= len(lines) - 1 <= 90: bad.append(f'{name}: {len(lines) - 1} lines')
    for f in htm:
        name = os.path.basename(f)[:-5]; page = open(f, encoding='utf-8').read(); must, may = body_of(f[:-5] + '.body'); flat = ' '.join(words(strip(page))); n['paragraphs'] += len(must)
        if not 6000 <= len(page.encode()) <= 25600: bad.append(f'{name}: {len(page.encode())} bytes')
        if re.search('[⟦⟧]', page): bad.append(f'{name}: a mark is left')
        at = 0
        for p in must:
            k = flat.find(' '.join(words(p)), at)
            if k < 0: bad.append(f'{name}: not in the page, or out of order: {p[:60]!r}')
            else: at = k
        for p in may:
            if ' '.join(words(p)) not in flat: bad.append(f'{name}: not in the page: {p[:60]!r}')
    for f in [x[:-4] + '.zones' for x in txt] + [x[:-5] + '.facts' for x in htm]:
        g = facts_of(f)
        if set(g) != set(FACTS): bad.append(f'{f}: facts {sorted(g)}')
        for d in g.get('date', []):
            if d is not None and not re.fullmatch(r'\d{4}-\d\d-\d\d', d): bad.append(f'{f}: date {d!r}')
        if g.get('title') and f.endswith('.zones') and norm(g['title'][0]) not in norm(open(f[:-6] + '.txt', encoding='utf-8').read()): bad.append(f'{f}: the title is not in the page')
    print(f'{len(txt)} plain-text pages, {n.pop("lines")} lines that are not blank; {len(htm)} HTML pages, {n.pop("paragraphs")} paragraphs')
    print('  ' + ', '.join(f'{k} {v}' for k, v in n.most_common()))
    for b in bad: print('BAD', b)
    return not bad

# ---------------------------------------------------------------- text
class Strip(html.parser.HTMLParser):
    def __init__(self): super().__init__(); self.out = []; self.mute = 0
    def handle_starttag(self, t, a):
        if t in ('script', 'style'): self.mute += 1
        elif t not in ('a', 'b', 'i', 'em', 'strong', 'u', 'span', 'font', 'sup', 'sub', 'small', 'abbr'): self.out.append(' ')
    def handle_endtag(self, t):
        if t in ('script', 'style'): self.mute = max(0, self.mute - 1)
        elif t not in ('a', 'b', 'i', 'em', 'strong', 'u', 'span', 'font', 'sup', 'sub', 'small', 'abbr'): self.out.append(' ')
    def handle_data(self, d):
        if not self.mute: self.out.append(d)
def strip(h):
    s = Strip(); s.feed(h); s.close(); return ''.join(s.out)
def words(t): return re.findall(r'[^\W_]+', t.lower())
def norm(t): return re.sub(r'^the ', '', ' '.join(words(t)))
def pct(a, b): return 100 * a / b if b else 0.0
def f1(tp, p, g): return 200 * tp / (p + g) if p + g else 100.0

def run(cmd, ok=(0, 1, 3)):
    r = subprocess.run(cmd, capture_output=True, timeout=300)
    if r.returncode not in ok: sys.exit(f'{" ".join(cmd[:2])}: exit code {r.returncode}\n{r.stderr.decode(errors="replace")[-1500:]}')
    return r.stdout.decode()
def which(o, files):
    """the file an answer is about, by the end of its id"""
    for f in files:
        if os.path.basename(f) == os.path.basename(str(o.get('id', ''))): return f
    sys.exit(f'no file for the id {o.get("id")!r}')
def blocks(bin_, files):
    out = {}
    for l in run([bin_, 'extract', *files, '--stage', 'blocks', '--format', 'jsonl']).splitlines():
        if l.strip(): o = json.loads(l); out[which(o, files)] = o
    for f in files:
        if f not in out: print(f'CONTRACT BROKEN: no blocks for {os.path.basename(f)}')
    return out

# ---------------------------------------------------------------- plain text
def score_lines(files, zone_at, show, title):
    """zone_at(file, line number, start byte, end byte, text) -> one of the four zones or None"""
    T = collections.Counter(); rows = []; confusion = collections.Counter(); perf1 = []; peracc = []
    for f in files:
        z, _ = zones_of(f[:-4] + '.zones'); at = 0; n = collections.Counter(); wrong = []
        for k, raw in enumerate(open(f, 'rb').read().split(b'\n'), 1):
            s = at; at += len(raw) + 1; t = raw.decode()
            if not t.strip(): continue
            s += len(t[:len(t) - len(t.lstrip())].encode()); e = s + len(t.strip().encode()); want = z[k]; got = zone_at(f, k, s, e, t.strip()); n['lines'] += 1; n['ok'] += got in want
            if want <= ARTICLE or not want & ARTICLE: wa, ga = want <= ARTICLE, got in ARTICLE; n['g'] += wa; n['p'] += ga; n['tp'] += wa and ga
            if got not in want: wrong.append((k, '|'.join(sorted(want)), got, t.strip())); confusion[('|'.join(sorted(want)), str(got))] += 1
        T.update(n); a, b = f1(n['tp'], n['p'], n['g']), pct(n['ok'], n['lines']); perf1.append(a); peracc.append(b); rows.append((os.path.basename(f)[:-4], a, b, n, wrong))
    print(f'\n## {title}\n{"page":24} {"line F1":>8} {"four zones":>11} {"lines":>6} {"wrong":>6}')
    for name, a, b, n, wrong in rows:
        print(f'{name:24} {a:8.2f} {b:11.2f} {n["lines"]:6} {len(wrong):6}')
        if show:
            for k, w, g, t in wrong: print(f'      {k:3} {w} -> {g}: {t[:110]}')
    print(f'{"ALL LINES":24} {f1(T["tp"], T["p"], T["g"]):8.2f} {pct(T["ok"], T["lines"]):11.2f} {T["lines"]:6} {T["lines"] - T["ok"]:6}   P {pct(T["tp"], T["p"]):.2f} R {pct(T["tp"], T["g"]):.2f}')
    print(f'{"MEAN OF PAGES":24} {sum(perf1) / len(perf1):8.2f} {sum(peracc) / len(peracc):11.2f}        pages with F1 >= 95: {sum(x >= 95 for x in perf1)} of {len(perf1)}')
    for (w, g), c in confusion.most_common(): print(f'   {c:4}  {w} read as {g}')
    return {'line_f1': f1(T['tp'], T['p'], T['g']), 'four_zones': pct(T['ok'], T['lines']), 'pages': {r[0]: {'line_f1': r[1], 'four_zones': r[2], 'wrong': r[4]} for r in rows}}

def lines(bin_, files, show):
    got = blocks(bin_, files); ours = {}; broken = []
    for f in files:
        last = 0; ours[f] = []; size = os.path.getsize(f)
        for b in got.get(f, {}).get('blocks', []):
            if b['zone'] not in ZONES: broken.append(f'{os.path.basename(f)}: zone {b["zone"]!r}'); continue
            if b['start'] < last or b['end'] > size: broken.append(f'{os.path.basename(f)}: block at {b["start"]} overlaps, is out of order or leaves the text')
            last = max(last, b['end']); ours[f].append((b['start'], b['end'], FOUR[b['zone']]))
    def zone_at(f, k, s, e, t):
        by = collections.Counter()
        for a, b, x in ours[f]:
            if a < e and s < b: by[x] += min(b, e) - max(a, s)
        if not by: broken.append(f'{os.path.basename(f)}: line {k} is in no block'); return None
        return max(by, key=lambda x: (by[x], x))
    r = score_lines(files, zone_at, show, 'Plain text: line zones')
    for b in broken[:20]: print('CONTRACT BROKEN:', b)
    return r

# ---------------------------------------------------------------- HTML
def bag_score(must, may, got):
    g = collections.Counter(words(must)); o = collections.Counter(words(may)); p = collections.Counter(words(got)); tp = sum((g & p).values()); extra = p - g; free = sum((extra & o).values())
    n = sum(p.values()) - free
    return tp, n, sum(g.values())
def html_pages(bin_, files, show):
    got = blocks(bin_, files); T = collections.Counter(); per = []; out = {}
    print(f'\n## HTML: words of title and body\n{"page":24} {"F1":>8} {"P":>8} {"R":>8} {"words":>6} {"body only":>10}')
    for f in files:
        name = os.path.basename(f)[:-5]; must, may = body_of(f[:-5] + '.body'); title = facts_of(f[:-5] + '.facts')['title'][0]; o = got.get(f, {}); src = o.get('text'); raw = src.encode() if isinstance(src, str) else open(f, 'rb').read(); ours = []
        for b in o.get('blocks', []):
            t = b.get('text')
            if not isinstance(t, str): t = raw[b['start']:b['end']].decode(errors='replace'); t = t if src else strip(t)
            ours.append((b['zone'], t))
        text = '\n'.join(t for z, t in ours if z in ('title', 'body')); tp, p, g = bag_score('\n'.join([title] + must), '\n'.join(may), text); btp, bp, bg = bag_score('\n'.join(must), '\n'.join(may), '\n'.join(t for z, t in ours if z == 'body'))
        T.update(tp=tp, p=p, g=g, btp=btp, bp=bp, bg=bg); a = f1(tp, p, g); per.append(a); out[name] = {'f1': a, 'p': pct(tp, p), 'r': pct(tp, g)}
        print(f'{name:24} {a:8.2f} {pct(tp, p):8.2f} {pct(tp, g):8.2f} {g:6} {f1(btp, bp, bg):10.2f}')
        if show:
            flat = ' '.join(words(text)); gold = ' '.join(words('\n'.join([title] + must + may)))
            for m in must:
                if ' '.join(words(m)) not in flat: print(f'      missing or cut: {m[:110]}')
            for z, t in ours:
                for piece in (t.split('\n') if z in ('title', 'body') else ()):
                    w = words(piece)
                    if w and ' '.join(w) not in gold:
                        tri = [' '.join(w[i:i + 3]) for i in range(max(1, len(w) - 2))]; bad = sum(x not in gold for x in tri)
                        if bad * 2 > len(tri): print(f'      leaked ({z}): {" ".join(piece.split())[:110]}')
    print(f'{"ALL WORDS":24} {f1(T["tp"], T["p"], T["g"]):8.2f} {pct(T["tp"], T["p"]):8.2f} {pct(T["tp"], T["g"]):8.2f} {T["g"]:6} {f1(T["btp"], T["bp"], T["bg"]):10.2f}')
    print(f'{"MEAN OF PAGES":24} {sum(per) / len(per):8.2f}   pages with F1 >= 95: {sum(x >= 95 for x in per)} of {len(per)}')
    return {'f1': f1(T['tp'], T['p'], T['g']), 'mean': sum(per) / len(per), 'pages': out}

# ---------------------------------------------------------------- facts
def same(kind, want, got):
    if want is None or got is None: return want is got
    if kind == 'date': return str(got)[:10] == want
    return norm(want) == norm(got)
def facts(bin_, files, show, what):
    ext = os.path.splitext(files[0])[1]; out = json.loads(run([bin_, 'check', *files, '--format', 'json'])); by = {which(s, files): s for s in out['sources']}; T = {k: collections.Counter() for k in FACTS}; seen = set(); rows = []
    for f in files:
        g = facts_of(f[:-len(ext)] + ('.zones' if ext == '.txt' else '.facts')); s = by.get(f, {})
        for k in FACTS:
            v = s.get(k, (s.get('extra') or {}).get(k)); seen |= {k} if k in s or k in (s.get('extra') or {}) else set()
            if isinstance(v, list): v = ' and '.join(map(str, v)) or None
            ok = any(same(k, w, v) for w in g[k]); r = 'right' if ok else 'silent' if v is None else 'wrong'; T[k][r] += 1
            if not ok: rows.append((os.path.basename(f), k, r, g[k], v))
    print(f'\n## {what}: what a page says of itself\n{"fact":12} {"right":>6} {"wrong":>6} {"silent":>7}')
    for k in FACTS: print(f'{k:12} {T[k]["right"]:6} {T[k]["wrong"]:6} {T[k]["silent"]:7}   of {len(files)}' + ('' if k in seen else '   (the program gives no such field)'))
    if show:
        for f, k, r, w, v in rows:
            if k in seen: print(f'      {f} {k} {r}: gold {" | ".join(str(x) for x in w)}; ours {v}')
    return {k: dict(T[k]) for k in FACTS}

def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('bin', nargs='?'); a.add_argument('--pages', default=HERE); a.add_argument('--figures', action='store_true'); a.add_argument('--only', nargs='*'); a.add_argument('--json'); a.add_argument('--validate', action='store_true'); a.add_argument('--baselines', action='store_true'); a = a.parse_args()
    if not validate(a.pages): sys.exit(1)
    pick = lambda fs: [f for f in sorted(fs) if not a.only or os.path.splitext(os.path.basename(f))[0] in a.only]
    txt = pick(glob.glob(a.pages + '/*.txt')); htm = pick(glob.glob(a.pages + '/html/*.html'))
    if a.baselines:
        score_lines(txt, lambda f, k, s, e, t: 'article', False, 'Baseline: everything is article')
        score_lines(txt, lambda f, k, s, e, t: 'article' if len(t.split()) >= 10 and re.search(r'[.!?…][”"’)\]]*$', t) else 'furniture', False, 'Baseline: ten words and a full stop')
    if a.validate or a.baselines or not a.bin: return
    out = {}
    if txt: out['lines'] = lines(a.bin, txt, not a.figures); out['facts_text'] = facts(a.bin, txt, not a.figures, 'Plain text')
    if htm: out['html'] = html_pages(a.bin, htm, not a.figures); out['facts_html'] = facts(a.bin, htm, not a.figures, 'HTML')
    if a.json: json.dump(out, open(a.json, 'w'), indent=1, ensure_ascii=False)
main()
