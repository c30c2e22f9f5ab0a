# Words beside a measure that tell what is measured. Second cell: the concept of the measure.
[measured]
deep, down, below the surface, below sea level, underwater, below ground, underground, under the sea | depth | The wreck is {40 metres} deep.
tall, high, in height, above sea level, above the ground, up | height | The tower is {40 metres} tall.
long, in length, of track, of road, of coast | length | The wall is {40 metres} long.
wide, across, in diameter, broad, in width | width | The river is {40 metres} wide.
away, off, from, apart, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, outside, short of, short | distance | The village lies {40 kilometres} away.
heavy, in weight | weight | The stone is {40 kilograms} heavy.
of rain, of rainfall | rain | They had {40 mm} of rain.
of snow, of fresh snow | snow | They had {40 cm} of snow.
later, earlier, ago, before, after | lapse | The bridge was closed {40 years} later.
in prison, in jail, behind bars, to life, on probation, of probation, imprisonment | prison term | The baker got {40 years} in prison. / The baker got {40 years} to life. / The baker got {40 years} on probation.
