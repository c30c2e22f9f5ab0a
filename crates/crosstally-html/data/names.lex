# Words in the names that page makers give to parts of a page (`class`, `id`, `role`, `itemprop`, the
# names of their own elements), and what such a part is for. A name is cut at its marks and capitals:
# “mostRead__list” is written “most read list” here; its last known word or pair of words counts. The example is such a name;
# in the fourth cell stands one that says nothing.
[names]

# Ways through the site, and its frame.
nav, navi, navbar, navigation, navigational, topnav, subnav, menu, submenu, megamenu, breadcrumb, breadcrumbs, crumb, crumbs, masthead, topbar, skip, skiplink, skiplinks, skip link, sitemap, pager, pagination, paginator, prevnext, toc, jumplinks, footer, foot, colophon, bottombar, drawer, hamburger, toolbar, site header, page header top, banner, contentinfo, langswitch, language switcher, search, searchbox, searchform, sitesearch, blog pager, bookmarks | navigation | main-{nav} | canvas

# Buttons, counters and what readers do with a page.
share, shares, sharebar, sharing, sharer, sharedaddy, social, socials, socialbar, addthis, addtoany, follow, follows, buttons, btns, btnrow, controls, actions, tools, print, likes, reactions, rating, ratings, vote, votes, poll, quiz, bookmark, listen, audioplayer, videoplayer, player, reply, permalink, edit link, back to top, signature, sig, user info, message user, userinfo, postprofile, interactions, engagement, copylink, noprint, no print | control | post__{share} | shareholders

# Advertisements.
ad, ads, adv, advert, adverts, advertisement, advertisements, advertising, adslot, adbox, adunit, adsense, adwrap, admarker, adcontainer, anzeige, dfp, gpt, mpu, leaderboard, sponsor, sponsored, sponsors, sponsorship, native ad, paid post, affiliate, outbrain, taboola, promoted, commercial, skyscraper, billboard | advert | slot-{ad}-top | adrift

# Asking for money, addresses and consent.
newsletter, newsletters, subscribe, subscribes, subscription, subscriptions, subscriber, signup, sign up, registration, register, login, signin, paywall, regwall, barrier, offer, offers, upsell, donate, donation, donations, donor, fundraiser, membership, join, tip jar, tipjar, cookie, cookies, consent, gdpr, ccpa, cmp, onetrust, privacy, popup, pop up, modal, lightbox, overlay, interstitial, toast, promo, promos, promotion, promobar, cta, call to action, faq, faqs, app banner, appbanner, notification, notifications | appeal | {newsletter}-box | renewsletter

# Other stories.
related, relateds, related links, recirc, recirculation, recommend, recommended, recommendations, recommendation, more stories, more news, morenews, readmore, read more, read also, readalso, read next, readnext, also read, up next, next up, nextup, see also, similar, trending, popular, mostpopular, most popular, mostread, most read, mostviewed, most viewed, topstories, top stories, latest, recent, recents, headlines, ticker, newsticker, newsfeed, news feed, teaser, teasers, teaserlist, rail, rightrail, sidebar, side, sidecol, sidecolumn, side column, aside, complementary, secondary, widget, widgets, carousel, cards, cardlist, river, onward, crosslinks, archive, archives, blogroll, post navigation, you may like, youmaylike, editors picks, editorspicks, spotlight, infinite, discover, explore, crosshead links, linklist, link list, more on | related | {related}-stories | siding

# What readers wrote.
comment, comments, commentlist, commentary box, disqus, livefyre, respond, responses, replies, discussion, thread replies, user comments, usercomments, readers letters, guestbook | comments | {comments}-area | commentator

# Who wrote it and when, and under which headings it is filed.
byline, bylines, byl, by, author, authors, authorbox, author box, bio, author bio, about author, writer, contributor, dateline, timestamp, datetime, pubdate, publish date, published, post date, postdate, entry date, posted on, date, updated, last updated, meta, postmeta, entry meta, article meta, metadata, post info, postinfo, kicker, eyebrow, overline, topline, rubric, category, categories, cat links, section label, tag, tags, taglist, tagcloud, topics, topic, labels, keywords, hashtags, reading time, readtime, read time, post footer, entry footer, copyright, license, licence, disclaimer, legal, imprint, source note, attribution, contact, contacts, press contact, presscontact, media contact, mediacontact | byline | article-{byline} | datum

# Words under a picture.
caption, captions, cap, figcaption, caption text, wp caption text, img caption, image caption, photo caption, picture caption, credit, credits, photo credit, image credit, photocredit, photographer, legend, bildunterschrift, media info, cutline | caption | photo-{caption} | captional

# The article itself.
article body, articlebody, article content, article text, article copy, body copy, story body, storybody, story content, story text, post body, postbody, post content, postcontent, post text, entry content, entry text, content body, main content, maincontent, message body, message content, message text, postmessage, rte, richtext, rich text, prose, longform, blog content, news text, newstext, bodytext, body text, mw parser output, recipe instructions, recipe ingredients, ingredients, instructions | article | {article body} | bodywork

# The headline.
headline, article title, articletitle, post title, posttitle, entry title, entrytitle, story title, page title, pagetitle, news title, hed, article headline, story headline, post headline | headline | {headline}-main | headlining

# Not seen on the screen.
hidden, visually hidden, visuallyhidden, sr only, sronly, screen reader text, screenreader, screen reader, assistive text, offscreen, d none, u sr, u hidden | hidden | {visually hidden} | unhidden
