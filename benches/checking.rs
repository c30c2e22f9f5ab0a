//! How fast claims are cross-checked, by their number and by the size of their groups, and how fast
//! statements are verified in bulk. Growth is what to read here: no peer cross-checks claims.
#![allow(
    missing_docs,
    reason = "criterion writes public functions without documentation"
)]

mod text;

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use crosstally::{Config, Rows, Source, cross_check, read, verify};

/// What is read of `articles` invented articles of about two kilobytes.
fn rows(articles: usize, config: &Config) -> Rows {
    let mut rows = Rows::default();
    for article in 0..articles {
        let source = Source::new(format!("a{article:06}"), text::news(2_000, article as u64));
        let reading = read(&source, config);
        rows.add(&source, reading, config);
    }
    rows
}

/// What is read of `sources` sources that all count one thing.
fn one_subject(sources: usize, config: &Config) -> Rows {
    let mut dice = text::Dice::new(7);
    let mut rows = Rows::default();
    for id in 0..sources {
        let count = 40 + dice.below(30);
        let source = Source::new(
            format!("s{id:06}"),
            format!("The fire service said {count} people were injured in Lindenau."),
        );
        let reading = read(&source, config);
        rows.add(&source, reading, config);
    }
    rows
}

fn checking(criterion: &mut Criterion) {
    let config = Config::new();
    let mut group = criterion.benchmark_group("checking");
    group.sample_size(10);
    for articles in [100, 1_000] {
        let rows = rows(articles, &config);
        let claims = cross_check(rows.clone(), &config).summary.claims;
        group.throughput(Throughput::Elements(claims as u64));
        group.bench_function(BenchmarkId::new("articles", articles), |bench| {
            bench.iter_batched(
                || rows.clone(),
                |rows| cross_check(rows, &config).findings.len(),
                BatchSize::LargeInput,
            );
        });
    }
    for sources in [1_000, 10_000] {
        let rows = one_subject(sources, &config);
        group.throughput(Throughput::Elements(sources as u64));
        group.bench_function(BenchmarkId::new("one subject", sources), |bench| {
            bench.iter_batched(
                || rows.clone(),
                |rows| cross_check(rows, &config).findings.len(),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

fn verifying(criterion: &mut Criterion) {
    let config = Config::new();
    let pairs: Vec<(Source, [Source; 1])> = (0..200)
        .map(|seed| {
            let claim = text::news(100, seed);
            let evidence = text::news(800, seed + 1);
            (
                Source::new("claim", claim),
                [Source::new("evidence", evidence)],
            )
        })
        .collect();
    let mut group = criterion.benchmark_group("verifying");
    group.sample_size(10);
    group.throughput(Throughput::Elements(pairs.len() as u64));
    group.bench_function("pairs", |bench| {
        bench.iter(|| {
            for (claim, evidence) in &pairs {
                black_box(verify(claim, evidence, &config));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, checking, verifying);
criterion_main!(benches);
