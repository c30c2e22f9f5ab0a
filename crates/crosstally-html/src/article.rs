//! Which blocks are the article.
//!
//! Takes the elements and blocks of a page and what it calls itself; gives each block a [`Sign`].
//! First the headline is found, then the parts of the page that say they are something else, then
//! the element that holds most of the paragraphs that are left. Linear in the page.

use crosstally::Lexicon;
use crosstally::layout::{Sign, Zone};
use crosstally::lexicon::PageWord;

use crate::element::Element;
use crate::facts::Said;
use crate::sign::{self, Because, Use};
use crate::tree::{Block, NodeId, Tree};

/// Words of a paragraph that count: one long paragraph is no article.
const COUNTED_WORDS: usize = 120;
/// Words from which a sentence is a paragraph of an article.
const PROSE_WORDS: usize = 8;
/// Share of the paragraphs, in per cent, that the element of the article holds.
const MOST: usize = 60;

/// What was found out about the blocks of a page.
#[derive(Debug)]
pub(crate) struct Article {
    /// In the order of the blocks.
    pub(crate) signs: Vec<Sign>,
    /// Index of the block of the headline.
    pub(crate) title: Option<usize>,
    /// The element that holds the article.
    pub(crate) root: NodeId,
}

/// Reads the page; `said` is what it says of itself outside its text.
pub(crate) fn read(tree: &Tree<'_>, said: &Said) -> Article {
    let mut page = Page::new(tree);
    page.authors = said.authors.iter().map(|author| words(author)).collect();
    page.find_title(&said.titles, said.site.as_deref());
    page.find_outside();
    page.find_root();
    let signs = page.signs();
    Article {
        signs,
        title: page.title,
        root: page.root,
    }
}

/// What can be seen of a block alone.
#[derive(Debug, Clone, Copy)]
struct Look {
    words: usize,
    /// Words of it that count as an article's: 0 for anything but paragraphs.
    prose: usize,
    /// Little but a link.
    link: bool,
    /// Ends like a sentence.
    closed: bool,
    /// A line with an e-mail address, or one beside it.
    address: bool,
}

struct Page<'t, 'a> {
    tree: &'t Tree<'a>,
    looks: Vec<Look>,
    /// What each element says of itself.
    own: Vec<Option<(Use, Because)>>,
    /// Words of paragraphs in each element, all and those that are not outside.
    prose: Vec<usize>,
    /// Whether the element holds the headline.
    titled: Vec<bool>,
    /// Why an element is no part of the article.
    outside: Vec<Option<(Use, Because)>>,
    title: Option<usize>,
    /// The element of the article, and the innermost one that holds its text.
    root: NodeId,
    core: NodeId,
    /// Most paragraphs are in small print.
    small: bool,
    /// Names of its authors, as words.
    authors: Vec<Vec<String>>,
}

impl<'t, 'a> Page<'t, 'a> {
    fn new(tree: &'t Tree<'a>) -> Self {
        let looks: Vec<Look> = tree.blocks.iter().map(|block| look(tree, block)).collect();
        let own = tree
            .nodes
            .iter()
            .map(|node| sign::sign(node, tree.html))
            .collect();
        let mut page = Self {
            tree,
            looks,
            own,
            prose: Vec::new(),
            titled: vec![false; tree.nodes.len()],
            outside: vec![None; tree.nodes.len()],
            title: None,
            root: 0,
            core: 0,
            small: false,
            authors: Vec::new(),
        };
        page.prose = page.sums(|idx| page.looks[idx].prose);
        let small: usize = tree
            .blocks
            .iter()
            .zip(&page.looks)
            .filter(|(block, _)| block.small * 2 > block.span.len())
            .map(|(_, look)| look.prose)
            .sum();
        page.small = small * 5 > page.prose[0] * 2;
        page.addresses();
        page
    }

    /// Lines of one paragraph, one of which is an e-mail address, are an address.
    fn addresses(&mut self) {
        let blocks = &self.tree.blocks;
        let short = |look: &Look| look.words <= 6 && !look.closed;
        let mut first = 0;
        for idx in 1..=blocks.len() {
            let goes_on = blocks
                .get(idx)
                .is_some_and(|block| block.node == blocks[first].node && short(&self.looks[idx]));
            if goes_on {
                continue;
            }
            let lines = &mut self.looks[first..idx];
            if lines.len() >= 2 && short(&lines[0]) && lines.iter().any(|line| line.address) {
                for line in lines {
                    line.address = true;
                }
            }
            first = idx;
        }
    }

    /// Sums over the blocks inside each element.
    fn sums(&self, of: impl Fn(usize) -> usize) -> Vec<usize> {
        let mut sums = vec![0; self.tree.nodes.len()];
        for (idx, block) in self.tree.blocks.iter().enumerate() {
            sums[block.inner] += of(idx);
        }
        for node in (1..sums.len()).rev() {
            sums[self.tree.nodes[node].parent] += sums[node];
        }
        sums
    }

    // The headline

    fn find_title(&mut self, called: &[String], site: Option<&str>) {
        let called: Vec<Vec<String>> = called.iter().map(|name| words(name)).collect();
        let site = site.map(words).unwrap_or_default();
        let mut best: Option<(i32, usize)> = None;
        let mut hidden = vec![false; self.tree.nodes.len()];
        for node in 0..hidden.len() {
            let most = self.prose[node] * 2 > self.prose[0];
            let away = self.own[node].is_some_and(|(used, _)| {
                matches!(
                    used,
                    Use::Hidden | Use::Navigation | Use::Related | Use::Comments | Use::Advert
                ) && !most
            });
            hidden[node] = hidden[self.tree.nodes[node].parent] || away;
        }
        for (idx, block) in self.tree.blocks.iter().enumerate() {
            if self.looks[idx].words > 40 {
                continue;
            }
            let score = self.title_score(idx, block, &called, &site, hidden[block.inner]);
            if score >= 30 && best.is_none_or(|(most, _)| score > most) {
                best = Some((score, idx));
            }
        }
        self.title = best.map(|(_, idx)| idx);
        if let Some(title) = self.title {
            let mut node = self.tree.blocks[title].inner;
            while !std::mem::replace(&mut self.titled[node], true) {
                node = self.tree.nodes[node].parent;
            }
        }
    }

    fn title_score(
        &self,
        idx: usize,
        block: &Block,
        called: &[Vec<String>],
        site: &[String],
        away: bool,
    ) -> i32 {
        let found = words(self.tree.words(block));
        if found.is_empty() {
            return 0;
        }
        let mut score = called
            .iter()
            .map(|name| likeness(&found, name))
            .max()
            .unwrap_or_default();
        if found == site {
            score = 0;
        }
        score += match block.level {
            Some(1) => 34,
            Some(2) => 12,
            Some(3) => 8,
            Some(_) => 2,
            None => 0,
        };
        let headline = |node: NodeId| self.own[node].is_some_and(|(used, _)| used == Use::Headline);
        score += if headline(block.inner) || headline(block.node) {
            12
        } else {
            0
        };
        score -= if away { 60 } else { 0 };
        score -= if self.looks[idx].link { 16 } else { 0 };
        score -= if found == site { 40 } else { 0 };
        score
    }

    // What is no part of the article

    fn find_outside(&mut self) {
        // What readers wrote may be longer than the article.
        let mut commented = vec![false; self.tree.nodes.len()];
        for node in 1..commented.len() {
            let own = matches!(self.own[node], Some((Use::Comments, _))) && !self.titled[node];
            commented[node] = own || commented[self.tree.nodes[node].parent];
        }
        let blocks = &self.tree.blocks;
        let total: usize = (0..blocks.len())
            .filter(|idx| !commented[blocks[*idx].inner])
            .map(|idx| self.looks[idx].prose)
            .sum();
        for node in 1..self.tree.nodes.len() {
            let parent = self.tree.nodes[node].parent;
            self.outside[node] = self.outside[parent].or_else(|| self.own_outside(node, total));
        }
        self.labelled(total);
        self.fields();
        self.other_articles();
        self.cards();
        // Names that leave nothing over are names of something else.
        let left = self.sums(|idx| self.inside_prose(idx))[0];
        if left * 8 < total && left < 40 {
            for node in 1..self.tree.nodes.len() {
                let parent = self.tree.nodes[node].parent;
                let own = self.own[node].filter(|(used, because)| {
                    used.is_outside()
                        && (!matches!(because, Because::Name(_)) || *used == Use::Hidden)
                });
                self.outside[node] = self.outside[parent].or(own.filter(|_| !self.titled[node]));
            }
        }
    }

    fn own_outside(&self, node: NodeId, total: usize) -> Option<(Use, Because)> {
        let own = self.own[node].filter(|(used, _)| used.is_outside());
        if self.titled[node] {
            return None;
        }
        let element = self.tree.nodes[node].element;
        let (used, because) = match own {
            Some(own) => own,
            None if element == Element::Header && self.title.is_some() => {
                return self
                    .is_before_title(node)
                    .then_some((Use::Navigation, Because::Tag(self.tree.nodes[node].name)));
            }
            None => return None,
        };
        let named = matches!(because, Because::Name(_));
        if named && matches!(element, Element::Body | Element::Html | Element::Main) {
            return None;
        }
        // The part that holds most of the text is not beside it, whatever its name.
        let most = self.prose[node] * 2 > total && total > 40;
        let by_kind = self.title.is_some() && !named && used != Use::Control;
        if most && used != Use::Comments && !by_kind {
            return None;
        }
        Some((used, because))
    }

    /// Parts whose first line says what they are: “Advertisement”, “Related stories”, “3 comments”.
    fn labelled(&mut self, total: usize) {
        let mut found: Vec<(NodeId, Use, Because)> = Vec::new();
        for (idx, block) in self.tree.blocks.iter().enumerate() {
            if self.looks[idx].words > 16 || self.outside[block.inner].is_some() {
                continue;
            }
            let text = self.tree.words(block);
            let whole = (self.looks[idx].words <= 5).then(|| label(text)).flatten();
            let Some(used) = whole.or_else(|| block.level.and_then(|_| heading(text))) else {
                continue;
            };
            let own = block.node;
            let node = self.tree.nodes[own].parent;
            let first = self.tree.block_at(self.tree.nodes[node].text_at) == idx;
            let held = self.prose[node];
            let small = held * 3 < total.max(1) || held == 0 || used == Use::Comments;
            let plain = matches!(
                self.tree.nodes[node].element,
                Element::Block
                    | Element::Section
                    | Element::Aside
                    | Element::Custom
                    | Element::Article
            );
            let sure = match used {
                Use::Related => self.links_enough(node),
                Use::Appeal => self.asks(node, idx),
                _ => true,
            };
            if first && small && plain && !self.titled[node] && sure {
                found.push((node, used, Because::Tag(self.tree.nodes[own].name)));
            }
        }
        for (node, used, because) in found {
            if self.outside[node].is_none() {
                self.shut(node, (used, because));
            }
        }
    }

    /// Other stories are links.
    fn links_enough(&self, node: NodeId) -> bool {
        let from = self.tree.block_at(self.tree.nodes[node].text_at);
        let mut blocks = (from..self.tree.blocks.len()).take(6);
        blocks.any(|idx| self.looks[idx].link && self.holds(node, self.tree.blocks[idx].inner))
    }

    /// Whether the first lines of `node`, from the block `from` on, speak to the reader.
    fn asks(&self, node: NodeId, from: usize) -> bool {
        (from..self.tree.blocks.len())
            .take(5)
            .take_while(|idx| self.holds(node, self.tree.blocks[*idx].inner))
            .any(|idx| {
                let button = matches!(
                    self.outside[self.tree.blocks[idx].inner],
                    Some((Use::Control, _))
                );
                let words = words(self.tree.words(&self.tree.blocks[idx]));
                let you = words
                    .iter()
                    .any(|word| matches!(word.as_str(), "you" | "your" | "us" | "our"));
                button || you
            })
    }

    /// Parts with a field to write an address in, and few other words.
    fn fields(&mut self) {
        for field in &self.tree.fields {
            let mut node = *field;
            while node != 0
                && (self.tree.nodes[node].element == Element::Form
                    || self.tree.nodes[node].element.is_inline()
                    || self.tree.nodes[node].element == Element::Paragraph)
            {
                node = self.tree.nodes[node].parent;
            }
            let element = self.tree.nodes[node].element;
            let plain = matches!(element, Element::Block | Element::Section | Element::Aside);
            if plain
                && !self.titled[node]
                && self.prose[node] <= 45
                && self.prose[node] * 4 < self.prose[0]
                && self.outside[node].is_none()
            {
                let because = Because::Tag(self.tree.nodes[node].name);
                self.shut(node, (Use::Appeal, because));
            }
        }
    }

    /// Whether `inner` stands in `node`.
    fn holds(&self, node: NodeId, inner: NodeId) -> bool {
        let mut at = inner;
        while at > node {
            at = self.tree.nodes[at].parent;
        }
        at == node
    }

    /// Whether an element that does not hold the headline begins before it.
    fn is_before_title(&self, node: NodeId) -> bool {
        let title = self.title.map(|title| &self.tree.blocks[title]);
        title.is_some_and(|title| {
            self.tree.nodes[node].name.start < self.tree.nodes[title.inner].name.start
        })
    }

    /// Articles below the article: elements like the one that holds the headline, with headlines of
    /// their own.
    fn other_articles(&mut self) {
        let Some(title) = self.title else { return };
        let level = self.tree.blocks[title].level;
        let titled: Vec<NodeId> = (0..self.tree.nodes.len())
            .filter(|node| self.titled[*node])
            .collect();
        let mut others: Vec<NodeId> = Vec::new();
        for (idx, block) in self.tree.blocks.iter().enumerate() {
            if idx == title
                || block.level != level
                || level.is_none()
                || self.outside[block.inner].is_some()
            {
                continue;
            }
            // The outermost element around it that does not hold the headline.
            let mut node = block.inner;
            while !self.titled[self.tree.nodes[node].parent] {
                node = self.tree.nodes[node].parent;
            }
            if self.titled[node]
                || self.tree.nodes[node].element == self.tree.nodes[block.node].element
            {
                continue;
            }
            let alike = |other: NodeId| self.is_alike(node, other);
            let beside = self.tree.nodes[node].parent;
            let twin = titled
                .iter()
                .copied()
                .find(|other| *other != beside && self.tree.nodes[*other].parent == beside);
            if twin.is_some_and(alike) && others.last() != Some(&node) {
                others.push(node);
            }
        }
        for node in others {
            let because = Because::Tag(self.tree.nodes[node].name);
            self.shut(node, (Use::Related, because));
        }
    }

    /// The same element with the same class.
    fn is_alike(&self, a: NodeId, b: NodeId) -> bool {
        let class = |node: NodeId| self.tree.attribute(node, "class").unwrap_or_default();
        self.tree.nodes[a].element == self.tree.nodes[b].element && class(a) == class(b)
    }

    /// Marks `node` and what stands in it.
    fn shut(&mut self, node: NodeId, why: (Use, Because)) {
        self.outside[node] = Some(why);
        for inner in node + 1..self.tree.nodes.len() {
            let parent = self.tree.nodes[inner].parent;
            if parent < node {
                break;
            }
            if self.outside[inner].is_none() {
                self.outside[inner] = self.outside[parent];
            }
        }
    }

    /// Teasers: small elements whose heading is a link.
    fn cards(&mut self) {
        let mut cards: Vec<NodeId> = Vec::new();
        for (idx, block) in self.tree.blocks.iter().enumerate() {
            let heads = block.level.is_some_and(|level| level >= 2)
                && self.looks[idx].link
                && Some(idx) != self.title
                && self.outside[block.inner].is_none();
            if !heads {
                continue;
            }
            let node = self.tree.nodes[block.node].parent;
            let container = match self.tree.nodes[node].element {
                Element::Header | Element::Anchor => self.tree.nodes[node].parent,
                _ => node,
            };
            if !self.titled[container] && self.prose[container] <= 150 {
                cards.push(container);
            }
        }
        for card in cards {
            if self.outside[card].is_none() {
                let because = Because::Tag(self.tree.nodes[card].name);
                self.shut(card, (Use::Related, because));
            }
        }
    }

    // Where the article is

    fn inside_prose(&self, idx: usize) -> usize {
        if Some(idx) == self.title || self.outside[self.tree.blocks[idx].inner].is_some() {
            0
        } else {
            self.looks[idx].prose
        }
    }

    fn find_root(&mut self) {
        let prose = self.sums(|idx| self.inside_prose(idx));
        let mut fullest: Vec<NodeId> = vec![0; self.tree.nodes.len()];
        for node in 1..self.tree.nodes.len() {
            let best = &mut fullest[self.tree.nodes[node].parent];
            if *best == 0 || prose[node] > prose[*best] {
                *best = node;
            }
        }
        let mut root = 0;
        loop {
            let next = fullest[root];
            let element = self.tree.nodes[next].element;
            let stops = next == 0
                || prose[next] == 0
                || prose[next] * 100 < prose[0] * MOST
                || element.is_inline() && element != Element::Custom
                || matches!(
                    element,
                    Element::Paragraph
                        | Element::Item
                        | Element::List
                        | Element::Heading(_)
                        | Element::Quotation
                        | Element::Definition
                );
            if stops {
                break;
            }
            root = next;
        }
        self.prose = prose;
        self.core = self.joined(root);
        self.root = self.joined(self.widened(root));
        self.beside_units();
        self.core = self.explicit().unwrap_or(self.core);
    }

    /// The element that says it is the article's text, if it holds nearly all of it.
    fn explicit(&self) -> Option<NodeId> {
        (0..self.tree.nodes.len()).find(|node| {
            matches!(self.own[*node], Some((Use::Article, _)))
                && self.outside[*node].is_none()
                && self.prose[*node] * 100 >= self.prose[self.root] * 70
                && self.holds(self.root, *node)
        })
    }

    /// Posts of a thread, of a live blog: what stands between them and below them is none.
    fn beside_units(&mut self) {
        let parent = self.core;
        let children: Vec<NodeId> = (parent + 1..self.tree.nodes.len())
            .filter(|node| self.tree.nodes[*node].parent == parent && self.outside[*node].is_none())
            .collect();
        let Some(&fullest) = children.iter().max_by_key(|child| self.prose[**child]) else {
            return;
        };
        let own = |node: NodeId| {
            self.tree.nodes[node].element == Element::Article
                || self.tree.attribute(node, "id").is_some()
        };
        if !own(fullest) || self.titled[fullest] {
            return;
        }
        let units: Vec<NodeId> = children
            .iter()
            .copied()
            .filter(|child| own(*child) && self.is_alike(fullest, *child))
            .collect();
        let held: usize = units.iter().map(|unit| self.prose[*unit]).sum();
        if units.len() < 3 || held * 100 < self.prose[parent] * 75 {
            return;
        }
        let others: Vec<NodeId> = children
            .into_iter()
            .filter(|child| *child > units[0] && !units.contains(child) && !self.titled[*child])
            .collect();
        for other in others {
            let because = Because::Tag(self.tree.nodes[other].name);
            self.shut(other, (Use::Control, because));
        }
    }

    /// The element of the article, one further out where paragraphs stand beside it that are like
    /// those in it.
    fn widened(&self, root: NodeId) -> NodeId {
        let mut wide = root;
        let mut node = root;
        // An article that says so.
        while node != 0 {
            if self.tree.nodes[node].element == Element::Article && !self.is_comment_like(node)
                || matches!(self.own[node], Some((Use::Article, _)))
            {
                wide = node;
                if self.titled[node] || self.tree.nodes[node].element == Element::Article {
                    break;
                }
            }
            node = self.tree.nodes[node].parent;
        }
        wide
    }

    /// `node`, or the element around it where parts like it stand side by side.
    fn joined(&self, node: NodeId) -> NodeId {
        let parent = self.tree.nodes[node].parent;
        let twin = node != 0
            && (node + 1..self.tree.nodes.len())
                .take_while(|other| self.tree.nodes[*other].parent >= parent)
                .any(|other| {
                    self.tree.nodes[other].parent == parent
                        && self.outside[other].is_none()
                        && self.prose[other] > 0
                        && self.is_alike(node, other)
                });
        if twin { parent } else { node }
    }

    fn is_comment_like(&self, node: NodeId) -> bool {
        matches!(self.own[node], Some((Use::Comments, _)))
    }

    // The signs

    fn signs(&self) -> Vec<Sign> {
        let n_nodes = self.tree.nodes.len();
        let mut inside = vec![false; n_nodes];
        let mut captions: Vec<Option<Because>> = vec![None; n_nodes];
        let mut figures = vec![false; n_nodes];
        let mut asides = vec![false; n_nodes];
        for node in 0..n_nodes {
            let parent = self.tree.nodes[node].parent;
            let element = self.tree.nodes[node].element;
            inside[node] = node == self.root || node != 0 && inside[parent];
            captions[node] = match self.own[node] {
                Some((Use::Caption, because)) if !self.titled[node] && self.prose[node] < 100 => {
                    Some(because)
                }
                _ if node != 0 => captions[parent],
                _ => None,
            };
            figures[node] = element == Element::Figure || node != 0 && figures[parent];
            asides[node] =
                element == Element::Aside && !self.titled[node] || node != 0 && asides[parent];
        }
        for node in self.framed() {
            let because = Because::Tag(self.tree.nodes[node].name);
            captions[node] = captions[node].or(Some(because));
        }
        let blocks = &self.tree.blocks;
        let first_inside =
            (0..blocks.len()).find(|idx| inside[blocks[*idx].inner] && self.inside_prose(*idx) > 0);
        // A headline below most of the text heads something else.
        let prose_to = |end: usize| -> usize { (0..end).map(|idx| self.inside_prose(idx)).sum() };
        let heads = self
            .title
            .filter(|title| prose_to(*title) * 4 <= prose_to(blocks.len()));
        let above = |idx: usize| heads.is_some_and(|title| idx < title);
        let first_inside = heads.map_or(first_inside, |title| {
            (title..blocks.len())
                .find(|idx| inside[blocks[*idx].inner] && self.inside_prose(*idx) > 0)
        });
        let mut core = vec![false; n_nodes];
        for node in 0..n_nodes {
            core[node] = node == self.core || node != 0 && core[self.tree.nodes[node].parent];
        }
        let last_core = (0..blocks.len())
            .rev()
            .find(|idx| core[blocks[*idx].inner] && self.inside_prose(*idx) > 0);
        let share = self.prose[self.core] * 100 >= self.prose[self.root] * 70;
        // Below the text, in the article's element but not in that of its text.
        let below = |idx: usize| {
            share && !core[blocks[idx].inner] && last_core.is_some_and(|last| idx > last)
        };
        let head = |idx: usize| {
            heads.is_some_and(|title| idx > title) && first_inside.is_some_and(|first| idx < first)
        };
        let mut signs: Vec<Sign> = Vec::with_capacity(blocks.len());
        for (idx, block) in blocks.iter().enumerate() {
            let look = &self.looks[idx];
            let why = self.outside[block.inner];
            let sign = if Some(idx) == self.title {
                Sign::Decided(Zone::Title, "the page's title".into())
            } else if let Some((used, because)) = why {
                let reason = because.in_words(self.tree.html);
                Sign::Decided(self.zone_outside(idx, used), reason.into())
            } else if above(idx) {
                Sign::Decided(Zone::Furniture, "above the headline".into())
            } else if let Some(because) = captions[block.inner] {
                Sign::Decided(Zone::Caption, because.in_words(self.tree.html).into())
            } else if head(idx) && look.words <= 12 && !look.closed && self.is_author(idx) {
                Sign::Decided(Zone::Furniture, "the author's name".into())
            } else if inside[block.inner] && below(idx) {
                if look.prose > 0 && !look.link {
                    Sign::Leaning(Zone::Furniture, 40, "below the article's text")
                } else {
                    Sign::Decided(Zone::Furniture, "below the article's text".into())
                }
            } else if head(idx)
                && look.words <= 4
                && block.level.is_none()
                && !figures[block.inner]
                && !self.tree.words(block).ends_with([',', ':'])
            {
                Sign::Leaning(Zone::Furniture, 20, "a few words below the headline")
            } else if inside[block.inner] {
                self.sign_inside(idx, block, figures[block.inner], asides[block.inner])
            } else if first_inside.is_some_and(|first| idx < first)
                && self.title.is_some_and(|title| idx > title)
            {
                Sign::Open
            } else if look.link && look.words >= 3 {
                Sign::Decided(Zone::Feed, "a link beside the article".into())
            } else if look.prose > 0 && idx > 0 && self.looks[idx - 1].link {
                Sign::Decided(Zone::Feed, "below a link beside the article".into())
            } else {
                Sign::Decided(Zone::Furniture, "beside the article".into())
            };
            signs.push(sign);
        }
        self.head_lists(&mut signs);
        self.tail(&mut signs);
        self.below_rule(&mut signs);
        signs
    }

    /// Whether the block holds the name of an author.
    fn is_author(&self, idx: usize) -> bool {
        let found = words(self.tree.words(&self.tree.blocks[idx]));
        self.authors.iter().any(|name| {
            name.len() >= 2
                && found
                    .windows(name.len())
                    .any(|part| part == name.as_slice())
        })
    }

    /// Elements around a picture and a few words.
    fn framed(&self) -> Vec<NodeId> {
        let mut framed = Vec::new();
        for picture in &self.tree.pictures {
            let mut node = *picture;
            while node != 0 && self.tree.nodes[node].element.is_inline() {
                node = self.tree.nodes[node].parent;
            }
            if self.tree.nodes[node].element != Element::Block || self.titled[node] {
                continue;
            }
            let from = self.tree.block_at(self.tree.nodes[node].text_at);
            let inside: Vec<usize> = (from..self.tree.blocks.len())
                .take(4)
                .take_while(|idx| self.holds(node, self.tree.blocks[*idx].inner))
                .collect();
            let n_words: usize = inside.iter().map(|idx| self.looks[*idx].words).sum();
            let headed = inside
                .iter()
                .any(|idx| self.tree.blocks[*idx].level.is_some());
            if (1..=3).contains(&inside.len()) && n_words <= 40 && !headed {
                framed.extend(inside.iter().map(|idx| self.tree.blocks[*idx].inner));
            }
        }
        framed
    }

    fn zone_outside(&self, idx: usize, used: Use) -> Zone {
        let look = &self.looks[idx];
        match used {
            Use::Related if look.words >= 3 => Zone::Feed,
            _ => Zone::Furniture,
        }
    }

    fn sign_inside(&self, idx: usize, block: &Block, figure: bool, aside: bool) -> Sign {
        let look = &self.looks[idx];
        let element = self.tree.nodes[block.node].element;
        if figure && !block.row && element != Element::Quotation {
            return Sign::Decided(Zone::Caption, "in <figure>".into());
        }
        if look.link {
            return if look.words >= 4 {
                Sign::Leaning(Zone::Feed, 60, "nothing but a link")
            } else {
                Sign::Leaning(Zone::Furniture, 40, "nothing but a link")
            };
        }
        if block.small * 10 > block.span.len() * 9 && !block.row && !self.small {
            let weight = if look.prose > 0 { 70 } else { 45 };
            return Sign::Leaning(Zone::Furniture, weight, "small print");
        }
        if look.address {
            return Sign::Leaning(Zone::Furniture, 60, "an address");
        }
        if block.linked * 10 > block.span.len() * 3 && leads_away(self.tree.words(block)) {
            return Sign::Leaning(Zone::Feed, 70, "leads to another story");
        }
        if block.timed * 2 > block.span.len() {
            return Sign::Leaning(Zone::Furniture, 30, "in <time>");
        }
        if aside {
            return Sign::Leaning(Zone::Feed, 10, "in <aside>");
        }
        if block.row {
            return Sign::Leaning(Zone::Body, 60, "a row of a table");
        }
        if block.level.is_some() {
            return Sign::Leaning(Zone::Body, 26, "a heading in the article");
        }
        match element {
            Element::Paragraph if look.prose > 0 => {
                Sign::Leaning(Zone::Body, 30, "a paragraph in the article")
            }
            Element::Quotation if look.prose > 0 => {
                Sign::Leaning(Zone::Body, 30, "a quotation in the article")
            }
            Element::Paragraph | Element::Quotation => {
                Sign::Leaning(Zone::Body, 12, "a paragraph in the article")
            }
            Element::Item | Element::Definition => {
                Sign::Leaning(Zone::Body, 22, "an item in the article")
            }
            Element::TableCaption => Sign::Leaning(Zone::Body, 30, "the title of a table"),
            Element::Cell => Sign::Leaning(Zone::Body, 10, "a cell in the article"),
            _ => Sign::Leaning(Zone::Body, 10, "in the article"),
        }
    }

    /// Paragraphs in bold or italics below all others: about the author, the paper and its readers.
    fn tail(&self, signs: &mut [Sign]) {
        let styled = |idx: usize| {
            let block = &self.tree.blocks[idx];
            block.styled * 10 > block.span.len() * 9
        };
        let body = |sign: &Sign| matches!(sign, Sign::Leaning(Zone::Body, ..));
        let n_plain = (0..signs.len())
            .filter(|idx| self.looks[*idx].prose > 0 && !styled(*idx) && body(&signs[*idx]))
            .count();
        if n_plain < 3 {
            return;
        }
        for idx in (0..signs.len())
            .rev()
            .filter(|idx| self.looks[*idx].prose > 0)
        {
            if !body(&signs[idx]) {
                continue;
            }
            if !styled(idx) {
                break;
            }
            signs[idx] = Sign::Leaning(Zone::Furniture, 85, "in other print below the article");
        }
    }

    /// A few lines below the last line that is drawn across the article are notes.
    fn below_rule(&self, signs: &mut [Sign]) {
        let body = |sign: &Sign| matches!(sign, Sign::Leaning(Zone::Body, ..));
        let prose = |from: usize, to: usize| -> usize {
            (from..to)
                .filter(|idx| body(&signs[*idx]))
                .map(|idx| self.looks[idx].prose)
                .sum()
        };
        let Some(rule) = self.tree.rules.iter().rev().find_map(|rule| {
            let below = self.tree.block_at(*rule);
            (below < signs.len() && prose(0, below) > 0).then_some(below)
        }) else {
            return;
        };
        let (above, below) = (prose(0, rule), prose(rule, signs.len()));
        if below > 45 || below * 8 > above {
            return;
        }
        for (sign, block) in signs.iter_mut().zip(&self.tree.blocks).skip(rule) {
            let plain = matches!(
                self.tree.nodes[block.node].element,
                Element::Paragraph | Element::Block | Element::Body
            );
            if body(sign) && plain && block.level.is_none() {
                *sign = Sign::Leaning(Zone::Furniture, 60, "below a line across the article");
            }
        }
    }

    /// What heads two or more links belongs to them.
    fn head_lists(&self, signs: &mut [Sign]) {
        for idx in (0..signs.len()).rev() {
            let look = &self.looks[idx];
            let open = matches!(signs[idx], Sign::Leaning(Zone::Body, ..) | Sign::Open);
            if !open || look.words > 8 || look.closed || look.prose > 0 {
                continue;
            }
            let is_link = |at: usize| {
                self.looks
                    .get(at)
                    .is_some_and(|next| next.link && next.words >= 2)
                    && matches!(
                        signs[at],
                        Sign::Leaning(Zone::Feed | Zone::Furniture, ..)
                            | Sign::Decided(Zone::Feed, _)
                    )
            };
            if is_link(idx + 1)
                && (is_link(idx + 2)
                    || self.looks.get(idx + 2).is_some_and(|next| next.prose > 0)
                        && is_link(idx + 3))
            {
                signs[idx] = Sign::Leaning(Zone::Feed, 60, "heads links to other stories");
            }
        }
    }
}

fn look(tree: &Tree<'_>, block: &Block) -> Look {
    let text = tree.words(block);
    let n_words = text.split_whitespace().take(COUNTED_WORDS).count();
    let link = block.linked * 10 > block.span.len() * 7;
    let end = text.trim_end_matches(|c: char| "\"'”’)]»*".contains(c) || c.is_whitespace());
    let closed = end.ends_with(['.', '?', '!', '…', ':']);
    let prose = if n_words >= PROSE_WORDS && closed && block.linked * 2 < block.span.len() {
        n_words
    } else {
        0
    };
    Look {
        words: n_words,
        prose,
        link,
        closed,
        address: n_words <= 10 && !closed && text.contains('@') && text.contains('.'),
    }
}

/// Whether a line begins with the words of a way to another story: “See also”.
fn leads_away(line: &str) -> bool {
    let mut start = String::new();
    line.split_whitespace().take(5).any(|word| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        if !start.is_empty() {
            start.push(' ');
        }
        start.push_str(&word);
        start.contains(' ')
            && matches!(
                Lexicon::english().furniture.get(&start),
                Some(PageWord::Related)
            )
    })
}

/// What a line of its own says of the lines below it.
fn label(line: &str) -> Option<Use> {
    let line: String = line
        .trim_matches(|c: char| !c.is_alphabetic())
        .to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    match Lexicon::english().furniture.get(&line)? {
        PageWord::Advert => Some(Use::Advert),
        PageWord::Related => Some(Use::Related),
        PageWord::Comments => Some(Use::Comments),
        _ => None,
    }
}

/// What a heading says of what stands below it, by its first words: “11 thoughts on …”,
/// “Subscribe to …”.
fn heading(line: &str) -> Option<Use> {
    let line = line.trim_start_matches(|c: char| !c.is_alphabetic());
    let mut start = String::new();
    let mut found = None;
    for word in words(line).into_iter().take(4) {
        if !start.is_empty() {
            start.push(' ');
        }
        start.push_str(&word);
        match Lexicon::english().furniture.get(&start) {
            Some(PageWord::Comments) if start.contains(' ') => found = Some(Use::Comments),
            Some(PageWord::Appeal) => found = Some(Use::Appeal),
            _ => {}
        }
    }
    found
}

/// The words of a name, in small letters.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(60)
        .map(str::to_lowercase)
        .collect()
}

/// How much the words `found` are those of `name`: 0 to 100.
fn likeness(found: &[String], name: &[String]) -> i32 {
    if name.is_empty() || found.is_empty() {
        return 0;
    }
    if found == name {
        return 100;
    }
    let within = name.len() >= found.len() && name.windows(found.len()).any(|part| part == found);
    let around = found.len() > name.len() && found.windows(name.len()).any(|part| part == name);
    let (less, more) = (found.len().min(name.len()), found.len().max(name.len()));
    let share = i32::try_from(less * 100 / more).unwrap_or(0);
    if (within || around) && less >= 2 {
        return 20 + share * 7 / 10;
    }
    // The same headline in slightly other words.
    let shared = found.iter().filter(|word| name.contains(word)).count();
    let share = i32::try_from(shared * 100 / more).unwrap_or(0);
    if share >= 60 { share / 2 } else { 0 }
}
