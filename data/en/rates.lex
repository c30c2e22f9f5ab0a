# Stretches of time that a rate is counted by. Other units may follow `per` and, after money, `a`.
[rates]
a day, per day, each day, every day, daily, /day, a night, per diem, /d, per night | d | The plant makes {40 cars a day}. | A day later the plant closed.
a week, per week, each week, every week, weekly, /week, /wk, p.w. | wk | The plant makes {40 cars a week}.
a month, per month, each month, every month, monthly, /month, /mo | mo | The plant makes {40 cars a month}.
a year, per year, each year, every year, annually, yearly, per annum, /year, /yr, p.a., pa, /a | a | The plant makes {40 cars a year}. | A year ago the plant closed.
an hour, per hour, each hour, every hour, hourly, /hour, /hr, /h | h | The gate counts {40 cars an hour}.
a minute, per minute, each minute, every minute, /minute, /min | min | The belt fills {40 jars a minute}.
a second, per second, each second, every second, /second, /sec, /s | s | The sensor sends {40 readings a second}.
a decade, per decade, each decade | 10.a | The glacier loses {40 metres a decade}.
per century, a century, each century | 100.a | The coast sinks by {40 millimetres per century}.
a quarter, per quarter, each quarter, quarterly | 3.mo | The firm pays {$40 a quarter}.
