# Nouns that a measure before them describes: the calibre of a shell, the gauge of a wire.
[bearers]
artillery, guns, gun, howitzer, howitzers, cannon, cannons, shell, shells, round, rounds, mortar, mortars, ammunition, ammo, munitions, caliber, calibre, rifle, rifles, pistol, pistols, handgun, autocannon, projectiles, projectile, cartridges, cartridge, bullet, bullets, tank gun, tank guns, shotgun, machine gun, machine guns, NATO, weapon, weapons, grenade, grenades, revolver, submachine gun | attribute | The brigade asked for {155 mm artillery}. | The brigade asked for 155 guns.
lens, lenses, film, camera | attribute | She shot it with a {35 mm lens}.
gauge, wrench, socket, bolt, bolts, screw, screws, pipe, nozzle, drill, bit | attribute | He fixed it with a {10 mm wrench}.
