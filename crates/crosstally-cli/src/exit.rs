//! The program's exit codes: one table, the same for every format.

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Something was checked, and nothing at or above `--fail-on` was found.
    Clean,
    /// A finding at or above `--fail-on`.
    Found,
    /// Usage, configuration, input, output or a limit.
    Trouble,
    /// Nothing to check.
    Nothing,
    /// The reader of standard output went away.
    ClosedPipe,
}

impl Exit {
    /// The code the shell sees. (An interrupt ends the program by its signal, which shells show
    /// as 130.)
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Found => 1,
            Self::Trouble => 2,
            Self::Nothing => 3,
            Self::ClosedPipe => 141,
        }
    }
}
