# Nouns that a number joined to them by a hyphen describes a thing by: how many it has tells what kind it is.
[features]
bed, bedroom, bedroomed, bath, bathroom, door | attribute | They let a {three-bed} flat. | They let three beds.
stroke, wheel, wheeled, rotor, axle, burner, ply, string, valve | attribute | He drove a {three-wheel} car.
party, child, parent, income, chamber | attribute | They defend the {two-party} system.
sided, legged, headed, handed, footed, fingered, leaf, pointed, cornered | attribute | She bought a {three-legged} stool.
