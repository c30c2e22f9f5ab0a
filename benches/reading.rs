//! How fast text is read, beside others that read it in the same run: sentences beside the Unicode
//! passes of two crates, quantities beside a number reader and a pattern, claims beside the Unicode
//! sentences. `python3 benches/ratios.py` prints the ratios after a run.
#![allow(
    missing_docs,
    reason = "criterion writes public functions without documentation"
)]

mod text;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use crosstally::{Config, Lexicon, Source, document, mention, read};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use text2num::{Language, replace_numbers_in_text};
use unicode_segmentation::UnicodeSegmentation;

const BYTES: usize = 1 << 20;

fn reading(criterion: &mut Criterion) {
    let text = text::news(BYTES, 1);
    let lexicon = Lexicon::english();
    let config = Config::new();
    let source = Source::new("news", text.as_str());
    let mut group = criterion.benchmark_group("reading");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.sample_size(10);

    group.bench_function("sentences/crosstally", |bench| {
        bench.iter(|| document::sentences(black_box(&text), lexicon).len());
    });
    group.bench_function("sentences/unicode-segmentation", |bench| {
        bench.iter(|| black_box(&text).unicode_sentences().count());
    });
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    group.bench_function("sentences/icu_segmenter", |bench| {
        bench.iter(|| segmenter.segment_str(black_box(&text)).count());
    });

    group.bench_function("blocks/crosstally", |bench| {
        bench.iter(|| document::read(black_box(&source), lexicon).blocks.len());
    });
    let found = document::sentences(&text, lexicon);
    let dates: Vec<_> = found
        .iter()
        .map(|sentence| mention::date::dates(&text, sentence.span, None, lexicon))
        .collect();
    group.bench_function("dates/crosstally", |bench| {
        bench.iter(|| {
            let dates = found
                .iter()
                .map(|sentence| mention::date::dates(&text, sentence.span, None, lexicon).len());
            dates.sum::<usize>()
        });
    });
    group.bench_function("quantities/crosstally", |bench| {
        bench.iter(|| {
            let sentences = found.iter().zip(&dates);
            let quantities = sentences.map(|(sentence, dates)| {
                mention::quantity::quantities(&text, sentence.span, dates, lexicon).len()
            });
            quantities.sum::<usize>()
        });
    });
    let english = Language::english();
    group.bench_function("quantities/text2num", |bench| {
        bench.iter(|| replace_numbers_in_text(black_box(&text), &english, 0.0).len());
    });
    let pattern = regex::Regex::new(r"\d+(?:[.,]\d+)*").expect("a pattern that compiles");
    group.bench_function("quantities/digit pattern", |bench| {
        bench.iter(|| pattern.find_iter(black_box(&text)).count());
    });

    group.bench_function("claims/crosstally", |bench| {
        bench.iter(|| read(black_box(&source), &config).claims.len());
    });
    group.finish();
}

criterion_group!(benches, reading);
criterion_main!(benches);
