//! Tags put together to elements, characters to blocks of text.
//!
//! Takes the tokens of a page; gives the elements with their parents, the blocks of text with the
//! element they stand in, and the place of every byte of the text in the file. Repairs broken
//! markup much as browsers do. Knows nothing of what a block is for. Linear in the page.

use crosstally::Span;
use crosstally::layout::{Origin, Piece};
use memchr::memchr2_iter;
use rustc_hash::FxHashMap;

use crate::element::Element;
use crate::entity::{self, Decoded};
use crate::sign::{self, Use};
use crate::token::{Tag, Token, Tokens, attributes};

/// Elements open at a time; browsers stop at 512. Deeper tags part blocks and open nothing.
const DEEPEST: usize = 1024;
/// Bytes that a cell may have for its row to be read as one line.
const LONGEST_CELL: usize = 200;

/// The place of a node in [`Tree::nodes`].
pub(crate) type NodeId = usize;

/// An element, or the page.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// The element it stands in; the page stands in itself.
    pub(crate) parent: NodeId,
    pub(crate) element: Element,
    /// Name of the tag and its attributes in the file.
    pub(crate) name: Span,
    pub(crate) attributes: Span,
    /// Bytes of text before it.
    pub(crate) text_at: usize,
}

/// A run of words that belong together.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// Where it stands in the text.
    pub(crate) span: Span,
    /// The innermost block-level element around its first word.
    pub(crate) node: NodeId,
    /// The innermost element of any kind around its first word.
    pub(crate) inner: NodeId,
    /// Level of the heading it stands in.
    pub(crate) level: Option<u8>,
    /// Bytes of words that are links, bold or italic, times.
    pub(crate) linked: usize,
    pub(crate) styled: usize,
    pub(crate) timed: usize,
    /// Bytes of words in small print.
    pub(crate) small: usize,
    /// Cells of a table put together.
    pub(crate) row: bool,
    /// Number of the cell it stands in.
    cell: usize,
}

/// A page as elements and blocks.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    pub(crate) html: &'a str,
    pub(crate) text: String,
    pub(crate) origin: Origin,
    /// In the order of their start tags; the first is the page.
    pub(crate) nodes: Vec<Node>,
    pub(crate) blocks: Vec<Block>,
    /// Content of `<title>`.
    pub(crate) title: Option<Span>,
    /// Start tags of `<meta>` and `<link>`.
    pub(crate) metas: Vec<Tag>,
    /// What is said for search engines.
    pub(crate) json: Vec<Span>,
    /// Text that elements with attributes held: node, and bytes of the text.
    pub(crate) held: Vec<(NodeId, Span)>,
    /// Elements with a field to write in, and elements with a picture.
    pub(crate) fields: Vec<NodeId>,
    pub(crate) pictures: Vec<NodeId>,
    /// Where lines are drawn across the page: bytes of text before them.
    pub(crate) rules: Vec<usize>,
}

impl<'a> Tree<'a> {
    pub(crate) fn read(html: &'a str) -> Self {
        let mut builder = Builder::new(html);
        builder.read();
        builder.finish()
    }

    /// The value of an attribute of a node, entities decoded.
    pub(crate) fn attribute(&self, node: NodeId, name: &str) -> Option<String> {
        value(self.nodes[node].attributes.of(self.html), name)
    }

    /// Index of the first block that ends after `offset`.
    pub(crate) fn block_at(&self, offset: usize) -> usize {
        self.blocks
            .partition_point(|block| block.span.end <= offset)
    }

    pub(crate) fn words(&self, block: &Block) -> &str {
        block.span.of(&self.text)
    }
}

/// The value of the attribute `name`, entities decoded.
pub(crate) fn value(written: &str, name: &str) -> Option<String> {
    attributes(written)
        .find(|(known, _)| known.eq_ignore_ascii_case(name))
        .map(|(_, value)| decoded(value))
}

/// The characters that `written` stands for.
pub(crate) fn decoded(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        match entity::decode(rest) {
            Some((Decoded::Char(c), len)) => {
                text.push(c);
                rest = &rest[len..];
            }
            Some((Decoded::Words(words), len)) => {
                text.push_str(words);
                rest = &rest[len..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    text
}

/// An element that is open.
#[derive(Debug, Clone, Copy)]
struct Open {
    element: Element,
    key: u64,
    node: NodeId,
    /// The open element of the same key below it on the stack.
    same: Option<usize>,
    /// The nearest block-level element and the nearest scope, itself included.
    block: usize,
    scope: usize,
    /// An anchor whose words are links.
    links: bool,
    /// Words in it are small print.
    small: bool,
    /// Where its text begins, if it may be asked for.
    holds: Option<usize>,
    /// Blocks before it.
    first_block: usize,
}

/// What parts two blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Parting {
    Nothing,
    /// A single `<br>`, which may only wrap a line.
    Wrap,
    Line,
    Blank,
}

struct Builder<'a> {
    html: &'a str,
    tokens: Tokens<'a>,
    text: String,
    origin: Origin,
    piece: Option<Piece>,
    nodes: Vec<Node>,
    blocks: Vec<Block>,
    title: Option<Span>,
    metas: Vec<Tag>,
    json: Vec<Span>,
    held: Vec<(NodeId, Span)>,
    fields: Vec<NodeId>,
    pictures: Vec<NodeId>,
    rules: Vec<usize>,
    stack: Vec<Open>,
    /// The topmost open element of each key.
    last: FxHashMap<u64, usize>,
    /// How many are open: anchors with an address, bold, times, superscripts, mute elements.
    links: usize,
    bold: usize,
    times: usize,
    raised: usize,
    small: usize,
    mute: usize,
    pre: usize,
    heading: Option<u8>,
    /// Cells met, and the innermost open one.
    n_cells: usize,
    cells: Vec<usize>,
    parting: Parting,
    in_block: bool,
    space: bool,
    /// Where an element like `<span>` has just ended.
    ended: Option<usize>,
    /// It was named as something beside the text.
    ended_named: bool,
    /// Line ends between cells that become tabs.
    tabs: Vec<usize>,
    place: Place,
}

/// A place in the file that moves on.
#[derive(Debug, Clone, Copy)]
struct Place {
    at: usize,
    line: usize,
    column: usize,
}

impl Place {
    fn advance(&mut self, html: &str, to: usize) {
        let bytes = html.as_bytes();
        let mut from = self.at;
        for end in memchr2_iter(b'\n', b'\r', &bytes[self.at..to]) {
            let end = self.at + end;
            if bytes[end] == b'\r' && bytes.get(end + 1) == Some(&b'\n') {
                continue;
            }
            self.line += 1;
            self.column = 1;
            from = end + 1;
        }
        self.column += html[from..to].chars().count();
        self.at = to;
    }
}

impl<'a> Builder<'a> {
    fn new(html: &'a str) -> Self {
        let page = Node {
            parent: 0,
            element: Element::Html,
            name: Span::default(),
            attributes: Span::default(),
            text_at: 0,
        };
        let open = Open {
            element: Element::Html,
            key: 0,
            node: 0,
            same: None,
            block: 0,
            scope: 0,
            links: false,
            small: false,
            holds: None,
            first_block: 0,
        };
        Self {
            html,
            tokens: Tokens::new(html),
            text: String::new(),
            origin: Origin::default(),
            piece: None,
            nodes: vec![page],
            blocks: Vec::new(),
            title: None,
            metas: Vec::new(),
            json: Vec::new(),
            held: Vec::new(),
            fields: Vec::new(),
            pictures: Vec::new(),
            rules: Vec::new(),
            stack: vec![open],
            last: FxHashMap::default(),
            links: 0,
            bold: 0,
            times: 0,
            raised: 0,
            small: 0,
            mute: 0,
            pre: 0,
            heading: None,
            n_cells: 0,
            cells: Vec::new(),
            parting: Parting::Nothing,
            in_block: false,
            space: false,
            ended: None,
            ended_named: false,
            tabs: Vec::new(),
            place: Place {
                at: 0,
                line: 1,
                column: 1,
            },
        }
    }

    fn read(&mut self) {
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Text(span) if self.mute == 0 => self.characters(span),
                Token::Text(_) => {}
                Token::Start(tag) => self.start(tag),
                Token::End(name) => self.end(name),
            }
        }
    }

    fn finish(mut self) -> Tree<'a> {
        self.pop_to(1);
        self.end_piece();
        let mut text = self.text.into_bytes();
        for at in self.tabs {
            text[at] = b'\t';
        }
        let text = String::from_utf8(text).expect("a line end became a tab");
        Tree {
            html: self.html,
            text,
            origin: self.origin,
            nodes: self.nodes,
            blocks: self.blocks,
            title: self.title,
            metas: self.metas,
            json: self.json,
            held: self.held,
            fields: self.fields,
            pictures: self.pictures,
            rules: self.rules,
        }
    }

    // Tags

    fn start(&mut self, tag: Tag) {
        let name = tag.name.of(self.html);
        let element = Element::named(name);
        let written = tag.attributes.of(self.html);
        match element {
            Element::Title if self.mute == 0 => {
                let content = self.tokens.raw_text(name);
                self.title.get_or_insert(content);
                return;
            }
            Element::Raw => {
                if name.eq_ignore_ascii_case("textarea") {
                    self.fields.push(self.top().node);
                }
                self.tokens.raw_text(name);
                return;
            }
            Element::Script => {
                let content = self.tokens.raw_text(name);
                let kind = value(written, "type").unwrap_or_default();
                if kind.to_ascii_lowercase().contains("ld+json") {
                    self.json.push(content);
                }
                return;
            }
            Element::Meta | Element::Link => {
                self.metas.push(tag);
            }
            Element::Break => return self.line_break(),
            _ => {}
        }
        let inline = element.is_inline();
        self.close_implied(element);
        if inline {
            // `<span>one</span><span>two</span>` are two words on the screen.
            let glued = self.ended == Some(tag.name.start.saturating_sub(1));
            if glued && !is_styled(element) {
                self.space = true;
                // A headline or a name right beside something else is a line of its own.
                if self.ended_named || is_named(written) {
                    self.part(Parting::Line);
                }
            }
        } else {
            self.part(if element.is_line() {
                Parting::Line
            } else {
                Parting::Blank
            });
        }
        if element.is_void() {
            self.void(element, name, written);
            if element == Element::Meta && value(written, "itemprop").is_some() {
                self.node(element, tag);
            }
            return;
        }
        let closed = tag.self_closing
            && matches!(
                element,
                Element::Custom | Element::Inline | Element::Svg | Element::Anchor
            );
        if self.stack.len() >= DEEPEST || closed {
            return;
        }
        self.push(element, tag);
    }

    /// Notes a tag that has no content.
    fn void(&mut self, element: Element, name: &str, written: &str) {
        let node = self.top().node;
        if element == Element::Image {
            self.pictures.push(node);
        } else if name.eq_ignore_ascii_case("hr") {
            self.part(Parting::Blank);
            self.rules.push(self.text.len());
        } else if name.eq_ignore_ascii_case("input") {
            let kind = value(written, "type")
                .unwrap_or_default()
                .to_ascii_lowercase();
            if matches!(
                kind.as_str(),
                "" | "text" | "email" | "search" | "tel" | "password"
            ) {
                self.fields.push(node);
            }
        }
    }

    fn node(&mut self, element: Element, tag: Tag) -> NodeId {
        self.nodes.push(Node {
            parent: self.top().node,
            element,
            name: tag.name,
            attributes: tag.attributes,
            text_at: self.text.len(),
        });
        self.nodes.len() - 1
    }

    fn top(&self) -> Open {
        *self.stack.last().expect("the page is never closed")
    }

    fn push(&mut self, element: Element, tag: Tag) {
        let written = tag.attributes.of(self.html);
        let attributed = written.contains('=') || written.contains("hidden");
        let node = if !element.is_inline() || attributed || element == Element::Custom {
            self.node(element, tag)
        } else {
            self.top().node
        };
        let key = element.key(tag.name.of(self.html));
        let at = self.stack.len();
        let top = self.top();
        let links = element == Element::Anchor && value(written, "href").is_some();
        let small = is_small(element, tag.name.of(self.html), written);
        let holds = attributed && (element.is_inline() || written.contains("itemprop"));
        self.stack.push(Open {
            element,
            key,
            node,
            same: self.last.insert(key, at),
            block: if element.is_inline() { top.block } else { at },
            scope: if element.is_scope() { at } else { top.scope },
            links,
            small,
            holds: holds.then_some(self.text.len()),
            first_block: self.blocks.len(),
        });
        self.links += usize::from(links);
        self.small += usize::from(small);
        self.count(element, 1);
        if let Element::Heading(level) = element {
            self.heading = Some(level);
        }
        if element == Element::Cell {
            self.n_cells += 1;
            self.cells.push(self.n_cells);
        }
    }

    fn count(&mut self, element: Element, by: isize) {
        let counter = match element {
            Element::Bold | Element::Italic => &mut self.bold,
            Element::Time => &mut self.times,
            Element::Superscript => &mut self.raised,
            Element::Svg | Element::Template => &mut self.mute,
            Element::Preformatted => &mut self.pre,
            _ => return,
        };
        *counter = counter.saturating_add_signed(by);
    }

    /// Ends what a start tag ends without saying so.
    fn close_implied(&mut self, element: Element) {
        let scope = self.top().scope;
        match element {
            Element::Item => self.close_above(Element::Item, Element::List),
            Element::Definition => self.close_above(Element::Definition, Element::Definitions),
            Element::Option => self.close_above(Element::Option, Element::Select),
            Element::Cell => {
                self.close_above(Element::Cell, Element::Table);
            }
            Element::Row => {
                self.close_above(Element::Row, Element::Table);
                self.close_above(Element::Cell, Element::Table);
            }
            Element::Rows => {
                self.close_above(Element::Rows, Element::Table);
                self.close_above(Element::Row, Element::Table);
            }
            Element::Anchor => self.close_anchor(),
            Element::Heading(_) => self.close_above(Element::Heading(0), Element::Html),
            _ => {}
        }
        if element.ends_paragraph()
            && let Some(open) = self.open(Element::Paragraph)
            && open > scope
        {
            self.pop_to(open);
        }
        // Markup of pages inside a drawing ends the drawing.
        if element.ends_paragraph()
            && self.mute > 0
            && let Some(svg) = self
                .stack
                .iter()
                .rposition(|open| open.element == Element::Svg)
        {
            self.pop_to(svg);
        }
    }

    /// The topmost open element like `element`.
    fn open(&self, element: Element) -> Option<usize> {
        self.last.get(&element.key("")).copied()
    }

    /// Ends the open `element`, unless it stands outside the innermost `limit`.
    fn close_above(&mut self, element: Element, limit: Element) {
        if let Some(open) = self.open(element)
            && self.open(limit).is_none_or(|limit| limit < open)
        {
            self.pop_to(open);
        }
    }

    /// Ends an open anchor: its element where nothing but inline elements stand in it, else only
    /// its being a link.
    fn close_anchor(&mut self) {
        let Some(open) = self.open(Element::Anchor) else {
            return;
        };
        let top = self.top();
        if open > top.block {
            self.pop_to(open);
        } else if open > top.scope && self.stack[open].links {
            self.stack[open].links = false;
            self.links -= 1;
        }
    }

    fn end(&mut self, name: Span) {
        let written = name.of(self.html);
        let element = Element::named(written);
        if element == Element::Break {
            return self.line_break();
        }
        if element.is_void() {
            return;
        }
        if element == Element::Anchor {
            self.close_anchor();
            self.ended = self.tag_end(name.end);
            return;
        }
        let inline = element.is_inline();
        if !inline {
            self.part(if element.is_line() {
                Parting::Line
            } else {
                Parting::Blank
            });
        }
        let Some(open) = self.last.get(&element.key(written)).copied() else {
            return;
        };
        let top = self.top();
        let reachable = if inline {
            open > top.block
                || matches!(element, Element::Svg | Element::Template | Element::Custom)
        } else {
            let in_table = matches!(
                element,
                Element::Table | Element::Row | Element::Rows | Element::Cell
            );
            open >= top.scope || in_table || element == Element::Html
        };
        if reachable && self.stack[open].element != Element::Html {
            let written = self.nodes[self.stack[open].node].attributes.of(self.html);
            self.ended_named = inline && is_named(written);
            self.pop_to(open);
        }
        if inline && !is_styled(element) {
            self.ended = self.tag_end(name.end);
        }
    }

    /// The byte after the `>` of an end tag.
    fn tag_end(&self, from: usize) -> Option<usize> {
        (self.html.as_bytes().get(from) == Some(&b'>')).then_some(from + 1)
    }

    /// Ends the open elements from `at` on.
    fn pop_to(&mut self, at: usize) {
        while self.stack.len() > at.max(1) {
            let Some(open) = self.stack.pop() else { return };
            match open.same {
                Some(same) => self.last.insert(open.key, same),
                None => self.last.remove(&open.key),
            };
            self.links -= usize::from(open.links);
            self.small -= usize::from(open.small);
            self.count(open.element, -1);
            if !open.element.is_inline() {
                self.part(if open.element.is_line() {
                    Parting::Line
                } else {
                    Parting::Blank
                });
            }
            match open.element {
                Element::Heading(_) => self.heading = None,
                Element::Cell => {
                    self.cells.pop();
                }
                Element::Row => self.join_cells(open.first_block),
                _ => {}
            }
            if let Some(from) = open.holds.filter(|from| *from < self.text.len()) {
                let span = Span::new(from, self.text.len()).trimmed(&self.text);
                self.held.push((open.node, span));
            }
        }
    }

    fn line_break(&mut self) {
        self.part(match self.parting {
            Parting::Nothing => Parting::Wrap,
            Parting::Wrap | Parting::Line | Parting::Blank => Parting::Blank,
        });
    }

    fn part(&mut self, parting: Parting) {
        self.in_block = false;
        self.space = false;
        self.ended = None;
        self.parting = self.parting.max(parting);
    }

    /// One line of the cells of a row, each a short one.
    fn join_cells(&mut self, first: usize) {
        let cells = &self.blocks[first.min(self.blocks.len())..];
        let apart = cells.windows(2).all(|pair| pair[0].cell != pair[1].cell);
        let short = cells
            .iter()
            .all(|block| block.span.len() <= LONGEST_CELL && block.cell > 0);
        if cells.len() < 2 || !apart || !short {
            return;
        }
        for pair in cells.windows(2) {
            self.tabs.extend(pair[0].span.end..pair[1].span.start);
        }
        let last = cells.last().expect("a row of two or more").span.end;
        let sum = |of: fn(&Block) -> usize| cells.iter().map(of).sum();
        let (linked, bold, timed) = (sum(|b| b.linked), sum(|b| b.styled), sum(|b| b.timed));
        self.blocks.truncate(first + 1);
        let row = &mut self.blocks[first];
        row.span.end = last;
        (row.linked, row.styled, row.timed) = (linked, bold, timed);
        row.row = true;
        row.node = self.nodes[row.node].parent;
    }

    // Characters

    fn characters(&mut self, span: Span) {
        let bytes = self.html.as_bytes();
        let mut at = span.start;
        while at < span.end {
            match bytes[at] {
                b'\n' | b'\r' if self.pre > 0 => {
                    if self.in_block {
                        self.part(Parting::Line);
                    }
                    at += 1;
                }
                b' ' | b'\n' | b'\t' | b'\r' | 0x0c => {
                    self.space = true;
                    at += 1;
                }
                // NULs, soft hyphens, marks without width and of the file's beginning are not seen.
                0 => at += 1,
                0xc2 if bytes.get(at + 1) == Some(&0xad) => at += 2,
                0xe2 if bytes.get(at + 1) == Some(&0x80) && bytes.get(at + 2) == Some(&0x8b) => {
                    at += 3
                }
                0xef if bytes.get(at + 1) == Some(&0xbb) && bytes.get(at + 2) == Some(&0xbf) => {
                    at += 3
                }
                b'&' => at += self.entity(Span::new(at, span.end)),
                _ => at += self.run(Span::new(at, span.end)),
            }
        }
    }

    /// Takes an entity; gives the bytes it is written with.
    fn entity(&mut self, rest: Span) -> usize {
        let mut buffer = [0_u8; 4];
        let Some((decoded, len)) = entity::decode(rest.of(self.html)) else {
            self.push_text(Span::new(rest.start, rest.start + 1), None);
            return 1;
        };
        let words: &str = match decoded {
            Decoded::Char(c) => c.encode_utf8(&mut buffer),
            Decoded::Words(words) => words,
        };
        match words {
            " " | "\n" | "\t" | "\r" | "\u{c}" => self.space = true,
            "\u{ad}" | "\u{200b}" | "\u{feff}" => {}
            words => self.push_text(Span::new(rest.start, rest.start + len), Some(words)),
        }
        len
    }

    /// Takes characters up to the next one that is not printed as it is written.
    fn run(&mut self, rest: Span) -> usize {
        let bytes = self.html.as_bytes();
        let joins = self.in_block && !self.space && self.text.ends_with(bears_a_mark);
        if self.raised > 0 && bytes[rest.start].is_ascii_digit() && joins {
            let raised = raised(bytes[rest.start]);
            self.push_text(Span::new(rest.start, rest.start + 1), Some(raised));
            return 1;
        }
        let mut end = rest.start;
        while end < rest.end {
            match bytes[end] {
                b'&' | 0 | b'\n' | b'\t' | b'\r' | 0x0c => break,
                // A single space between two words is printed as it is.
                b' ' => match bytes.get(end + 1) {
                    Some(b'&' | 0 | b'\n' | b'\t' | b'\r' | 0x0c | b' ' | b'<') | None => break,
                    Some(_) => end += 1,
                },
                0xc2 if bytes.get(end + 1) == Some(&0xad) => break,
                0xe2 if bytes.get(end + 1) == Some(&0x80) && bytes.get(end + 2) == Some(&0x8b) => {
                    break;
                }
                0xef if bytes.get(end + 1) == Some(&0xbb) && bytes.get(end + 2) == Some(&0xbf) => {
                    break;
                }
                _ if self.raised > 0 && end > rest.start && bytes[end].is_ascii_digit() => break,
                _ => end += 1,
            }
        }
        // A character that is not seen follows at once.
        let end = end.max(rest.start + 1);
        self.push_text(Span::new(rest.start, end), None);
        end - rest.start
    }

    /// Adds the characters at `file`, or what stands for them.
    fn push_text(&mut self, file: Span, instead: Option<&str>) {
        let written = instead.unwrap_or_else(|| file.of(self.html));
        self.begin_block(written);
        if self.space {
            self.space = false;
            if !self.text.ends_with(['\n', ' ']) {
                self.end_piece();
                self.text.push(' ');
                self.weigh(1);
            }
        }
        let start = self.text.len();
        self.text.push_str(written);
        let text = Span::new(start, self.text.len());
        self.weigh(text.len());
        let block = self.blocks.last_mut().expect("begun above");
        block.span.end = text.end;
        match &mut self.piece {
            Some(piece)
                if instead.is_none()
                    && piece.text.len() == piece.file.len()
                    && piece.text.end == text.start
                    && piece.file.end == file.start =>
            {
                piece.text.end = text.end;
                piece.file.end = file.end;
            }
            _ => {
                self.end_piece();
                self.place.advance(self.html, file.start);
                self.piece = Some(Piece {
                    text,
                    file,
                    line: self.place.line,
                    column: self.place.column,
                });
            }
        }
        if instead.is_some() {
            self.end_piece();
        }
    }

    fn weigh(&mut self, bytes: usize) {
        let Some(block) = self.blocks.last_mut() else {
            return;
        };
        block.linked += if self.links > 0 { bytes } else { 0 };
        block.styled += if self.bold > 0 { bytes } else { 0 };
        block.timed += if self.times > 0 { bytes } else { 0 };
        block.small += if self.small > 0 { bytes } else { 0 };
    }

    fn end_piece(&mut self) {
        if let Some(piece) = self.piece.take() {
            self.origin.push(piece);
        }
    }

    /// Begins a block with the characters `first`, unless one is begun.
    fn begin_block(&mut self, first: &str) {
        if self.in_block {
            return;
        }
        self.in_block = true;
        self.end_piece();
        let top = self.top();
        let node = self.stack[top.block].node;
        let parting = std::mem::replace(&mut self.parting, Parting::Nothing);
        let wraps = parting == Parting::Wrap
            && first.starts_with(char::is_lowercase)
            && self.blocks.last().is_some_and(|last| {
                last.node == node
                    && !self.text[last.span.start..]
                        .trim_end_matches(['"', '\'', '”', '’', ')'])
                        .ends_with(['.', '?', '!', ':', ';', '…'])
            });
        self.space = false;
        if wraps {
            self.text.push(' ');
            return;
        }
        if !self.blocks.is_empty() {
            self.text.push_str(match parting {
                Parting::Nothing | Parting::Blank => "\n\n",
                Parting::Wrap | Parting::Line => "\n",
            });
        }
        let start = self.text.len();
        self.blocks.push(Block {
            span: Span::new(start, start),
            node,
            inner: top.node,
            level: self.heading,
            linked: 0,
            styled: 0,
            timed: 0,
            small: 0,
            row: false,
            cell: self.cells.last().copied().unwrap_or(0),
        });
    }
}

/// Whether words in it flow on without a space.
const fn is_styled(element: Element) -> bool {
    matches!(
        element,
        Element::Styled | Element::Bold | Element::Italic | Element::Superscript
    )
}

/// Whether the names of an inline element call it a headline or a byline.
fn is_named(written: &str) -> bool {
    let class = value(written, "class");
    class.is_some_and(|class| {
        class
            .split_ascii_whitespace()
            .take(8)
            .any(|name| matches!(sign::by_name(name), Some(Use::Headline | Use::Byline)))
    })
}

/// `<small>`, `<font size="1">`, `class="small"`.
fn is_small(element: Element, name: &str, written: &str) -> bool {
    if element == Element::Styled {
        return name.eq_ignore_ascii_case("small")
            || name.eq_ignore_ascii_case("font")
                && value(written, "size")
                    .is_some_and(|size| matches!(size.trim(), "1" | "-1" | "-2"));
    }
    written.contains("small")
        && value(written, "class").is_some_and(|class| {
            class.split_ascii_whitespace().any(|name| {
                matches!(
                    name,
                    "small" | "smallprint" | "small-print" | "fineprint" | "fine-print"
                )
            })
        })
}

/// Whether a raised digit after `c` is an exponent or the mark of a footnote.
fn bears_a_mark(c: char) -> bool {
    c.is_alphanumeric() || ".,;:!?\"')”’%".contains(c)
}

/// A raised digit: “10<sup>6</sup>” is not 106, and the mark of a footnote is no figure.
const fn raised(digit: u8) -> &'static str {
    match digit {
        b'0' => "⁰",
        b'1' => "¹",
        b'2' => "²",
        b'3' => "³",
        b'4' => "⁴",
        b'5' => "⁵",
        b'6' => "⁶",
        b'7' => "⁷",
        b'8' => "⁸",
        _ => "⁹",
    }
}
