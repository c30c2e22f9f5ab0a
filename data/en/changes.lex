# Words for growth and decline. `weak`: a change only with percent, points or a measure. `noun`, `after`: where they stand.
[changes]
rise, rises, rose, risen, rising | up | Prices {rose 5%}. | Five rose bushes grew there.
increase, increases, increased, increasing | up | Prices {increased by 5%}.
grow, grows, grew, grown, growing | up | Output {grew 5%}.
gain, gains, gained, gaining | up, weak | The index {gained 5%}. | The rebels gained 5 villages.
climb, climbs, climbed, climbing | up, loose | Prices {climbed 5%}.
jump, jumps, jumped, jumping | up, loose | Prices {jumped 5%}. | The horse jumped 5 fences.
surge, surges, surged, surging | up | Prices {surged 5%}.
soar, soars, soared, soaring | up | Prices {soared 5%}.
leap, leaps, leapt, leaped, leaping | up, loose | Prices {leapt 5%}.
spike, spikes, spiked | up, loose | Prices {spiked 5%}.
rocket, rocketed, skyrocketed | up | Prices {rocketed 5%}.
swell, swelled, swollen | up | The debt {swelled by 5%}.
expand, expands, expanded, expanding | up | Output {expanded 5%}.
advance, advances, advanced, advancing | up, weak | Shares {advanced 5%}.
rally, rallies, rallied, rallying | up, weak | Shares {rallied 5%}.
add, adds, added, adding | up, weak | Shares {added 5%}. | The school added 5 rooms.
rebound, rebounded, rebounding | up, weak | Shares {rebounded 5%}.
recover, recovered | up, weak | Shares {recovered 5%}.
appreciate, appreciated | up, weak | The yen {appreciated 5%}.
strengthen, strengthened | up, weak | The yen {strengthened 5%}.
accelerate, accelerated | up, weak | Output {accelerated by 5%}.
improve, improves, improved, improving | up, weak | Sales {improved 5%}.
up | up | Shares were {up 5%}. | He looked up five words.
raise, raises, raised, raising | up, weak | The bank {raised rates by 5%}. | She raised $5.
lift, lifts, lifted, boost, boosted, boosting | up, weak | The bank {lifted rates by 5%}.
hike, hiked | up, weak | The bank {hiked rates by 5%}.
edge up, edged up, edges up, inch up, inched up, tick up, ticked up, move up, moved up, upward, upwards, revised upward, go up, goes up, went up, gone up, going up, shot up, pushed up | up | Prices {edged up 5%}.
edge higher, edged higher, edging higher, inched higher, moved higher, traded higher | up | Prices {edged higher by 5%}.
creep up, crept up | up | Prices {crept up 5%}.
fall, falls, fell, fallen, falling | down | Prices {fell 5%}.
drop, drops, dropped, dropping | down, loose | Prices {dropped 5%}. | The jets dropped 5 bombs.
decline, declines, declined, declining | down, loose | Prices {declined 5%}.
decrease, decreases, decreased, decreasing | down | Prices {decreased by 5%}.
lose, loses, lost, losing | down, weak | The index {lost 5%}. | The army lost 5 men.
slip, slips, slipped, slipping | down, loose | Prices {slipped 5%}.
slide, slides, slid, sliding | down, loose | Prices {slid 5%}.
plunge, plunges, plunged, plunging | down | Prices {plunged 5%}.
plummet, plummets, plummeted, plummeting | down | Prices {plummeted 5%}.
tumble, tumbles, tumbled, tumbling | down | Prices {tumbled 5%}.
sink, sinks, sank, sunk, sinking | down, weak | Shares {sank 5%}. | The storm sank 5 boats.
shrink, shrinks, shrank, shrunk, shrinking | down | Output {shrank 5%}.
dip, dips, dipped, dipping | down, loose | Prices {dipped 5%}.
shed, sheds, shedding | down, weak | Shares {shed 5%}.
contract, contracts, contracted, contracting | down, weak | Output {contracted 5%}.
retreat, retreated, retreating | down, weak | Shares {retreated 5%}.
ease, eases, eased, easing | down, weak | Prices {eased 5%}.
crash, crashed, crashing | down, weak | Shares {crashed 5%}.
slump, slumps, slumped, slumping | down | Sales {slumped 5%}.
dive, dived, nosedived | down, weak | Shares {dived 5%}.
tank, tanked | down, weak | Shares {tanked 5%}.
weaken, weakened | down, weak | The yen {weakened 5%}.
depreciate, depreciated | down, weak | The yen {depreciated 5%}.
slow, slowed | down, weak | Output {slowed by 5%}.
down | down | Shares were {down 5%}. | He put down five books.
reduce, reduces, reduced, reducing | down, weak | The plan {reduced costs by 5%}.
cut, cuts, cutting | down, weak | The bank {cut rates by 5%}. | She cut 5 roses.
lower, lowered, lowering | down, weak | The bank {lowered rates by 5%}.
slash, slashed, slashing, trim, trimmed, trimming | down, weak | The firm {slashed costs by 5%}.
downward, downwards, revised downward, fall back, fell back, edge down, edged down, tick down, ticked down, go down, goes down, went down, gone down, going down, moved down, inched down | down | Prices {edged down 5%}.
edge lower, edged lower, edging lower, moved lower, traded lower, inched lower | down | Prices {edged lower by 5%}.
a rise of, rise of, an increase of, increase of, a gain of, growth of, a jump of, a surge of, an advance of, a hike of, a climb of, increases of, gains of | up, noun | There was {a rise of 5%} in prices.
a fall of, fall of, a decrease of, decrease of, a drop of, drop of, a decline of, decline of, a cut of, a reduction of, reduction of, a loss of, a slide of, a dip of | down, noun | There was {a fall of 5%} in prices.
