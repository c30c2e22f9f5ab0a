//! The elements of HTML, as far as they differ for a reader.
//!
//! Takes a tag's name; gives what the element is for. Knows nothing of places and texts.

/// What an element is for. Elements that a reader need not tell apart share a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Element {
    Anchor,
    Article,
    Aside,
    Block,
    Body,
    Bold,
    Break,
    Button,
    TableCaption,
    Cell,
    Custom,
    Definition,
    Definitions,
    Dialog,
    Figcaption,
    Figure,
    Footer,
    Form,
    Header,
    Heading(u8),
    Html,
    Image,
    Inline,
    Italic,
    Item,
    Link,
    List,
    Main,
    Media,
    Meta,
    Nav,
    NoScript,
    Option,
    Paragraph,
    Preformatted,
    Quotation,
    /// Its content is no markup, and nothing to read.
    Raw,
    Row,
    Rows,
    Script,
    Section,
    Select,
    /// `b`, `i`, `font`…: words of the text around it, only printed otherwise.
    Styled,
    Superscript,
    Svg,
    Table,
    Template,
    Time,
    Title,
    Void,
}

impl Element {
    /// The element of the tag `name`, in any case.
    pub(crate) fn named(name: &str) -> Self {
        let mut lower = [0_u8; 12];
        let Some(lower) = lower.get_mut(..name.len()) else {
            return Self::unknown(name);
        };
        lower.copy_from_slice(name.as_bytes());
        lower.make_ascii_lowercase();
        match &*lower {
            b"a" => Self::Anchor,
            b"article" => Self::Article,
            b"aside" => Self::Aside,
            b"address" | b"center" | b"details" | b"div" | b"fieldset" | b"hgroup" | b"legend"
            | b"noframes" | b"search" | b"summary" | b"frameset" | b"optgroup" | b"label"
            | b"picture" => Self::Block,
            b"body" => Self::Body,
            b"b" | b"strong" => Self::Bold,
            b"em" | b"i" => Self::Italic,
            b"br" => Self::Break,
            b"button" => Self::Button,
            b"caption" => Self::TableCaption,
            b"td" | b"th" => Self::Cell,
            b"dd" | b"dt" => Self::Definition,
            b"dl" => Self::Definitions,
            b"dialog" => Self::Dialog,
            b"figcaption" => Self::Figcaption,
            b"figure" => Self::Figure,
            b"footer" => Self::Footer,
            b"form" => Self::Form,
            b"header" => Self::Header,
            b"h1" => Self::Heading(1),
            b"h2" => Self::Heading(2),
            b"h3" => Self::Heading(3),
            b"h4" => Self::Heading(4),
            b"h5" => Self::Heading(5),
            b"h6" => Self::Heading(6),
            b"html" | b"head" => Self::Html,
            b"img" => Self::Image,
            b"li" => Self::Item,
            b"link" => Self::Link,
            b"ul" | b"ol" | b"menu" | b"dir" => Self::List,
            b"main" => Self::Main,
            b"audio" | b"video" | b"object" | b"canvas" => Self::Media,
            b"meta" => Self::Meta,
            b"nav" => Self::Nav,
            b"noscript" => Self::NoScript,
            b"option" => Self::Option,
            b"p" => Self::Paragraph,
            b"pre" => Self::Preformatted,
            b"blockquote" => Self::Quotation,
            b"style" | b"iframe" | b"noembed" | b"xmp" | b"textarea" => Self::Raw,
            b"tr" => Self::Row,
            b"tbody" | b"thead" | b"tfoot" => Self::Rows,
            b"script" => Self::Script,
            b"section" => Self::Section,
            b"select" | b"datalist" => Self::Select,
            b"abbr" | b"acronym" | b"bdi" | b"bdo" | b"big" | b"cite" | b"code" | b"data"
            | b"del" | b"dfn" | b"font" | b"ins" | b"kbd" | b"mark" | b"nobr" | b"q" | b"ruby"
            | b"s" | b"samp" | b"small" | b"strike" | b"sub" | b"tt" | b"u" | b"var" => {
                Self::Styled
            }
            b"sup" => Self::Superscript,
            b"svg" | b"math" => Self::Svg,
            b"table" => Self::Table,
            b"template" => Self::Template,
            b"time" => Self::Time,
            b"title" => Self::Title,
            b"area" | b"base" | b"basefont" | b"bgsound" | b"col" | b"embed" | b"frame"
            | b"input" | b"keygen" | b"param" | b"source" | b"track" | b"wbr" | b"hr" => Self::Void,
            _ => Self::unknown(name),
        }
    }

    fn unknown(name: &str) -> Self {
        if name.contains('-') {
            Self::Custom
        } else {
            Self::Inline
        }
    }

    /// Whether its words flow on with those around it.
    pub(crate) const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Anchor
                | Self::Bold
                | Self::Break
                | Self::Custom
                | Self::Image
                | Self::Inline
                | Self::Italic
                | Self::Link
                | Self::Meta
                | Self::Raw
                | Self::Script
                | Self::Styled
                | Self::Superscript
                | Self::Svg
                | Self::Template
                | Self::Time
                | Self::Title
                | Self::Void
        )
    }

    /// Whether it has no content.
    pub(crate) const fn is_void(self) -> bool {
        matches!(
            self,
            Self::Break | Self::Image | Self::Link | Self::Meta | Self::Void
        )
    }

    /// Whether a paragraph ends where it begins.
    pub(crate) const fn ends_paragraph(self) -> bool {
        !self.is_inline()
            && !matches!(
                self,
                Self::Button | Self::Cell | Self::Row | Self::Rows | Self::Option
            )
    }

    /// Whether end tags inside it end nothing outside it.
    pub(crate) const fn is_scope(self) -> bool {
        matches!(
            self,
            Self::Html
                | Self::Table
                | Self::Cell
                | Self::TableCaption
                | Self::Template
                | Self::Button
        )
    }

    /// Whether a line end, not a blank line, parts it from what stands before it.
    pub(crate) const fn is_line(self) -> bool {
        matches!(
            self,
            Self::Item | Self::Row | Self::Cell | Self::Definition | Self::Option | Self::Rows
        )
    }

    /// What tells elements apart when tags are matched; unknown ones by their names.
    pub(crate) fn key(self, name: &str) -> u64 {
        use std::hash::{Hash, Hasher};
        let mut hasher = rustc_hash::FxHasher::default();
        match self {
            Self::Inline | Self::Custom | Self::Styled | Self::Block | Self::Svg | Self::Media => {
                for byte in name.bytes() {
                    byte.to_ascii_lowercase().hash(&mut hasher);
                }
            }
            // Any heading's end tag ends any heading.
            Self::Heading(_) => Self::Heading(0).hash(&mut hasher),
            known => known.hash(&mut hasher),
        }
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_any_case() {
        assert_eq!(Element::named("TABLE"), Element::Table);
        assert_eq!(Element::named("h2"), Element::Heading(2));
        assert_eq!(Element::named("amp-sidebar"), Element::Custom);
        assert_eq!(Element::named("span"), Element::Inline);
        assert_eq!(Element::named("a-very-long-name-indeed"), Element::Custom);
        assert_eq!(
            Element::named("h1").key("h1"),
            Element::named("h3").key("h3")
        );
        assert_ne!(
            Element::named("span").key("span"),
            Element::named("x").key("x")
        );
    }
}
