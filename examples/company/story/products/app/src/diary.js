export const entriesOf = (entries, day) => entries.filter((entry) => entry.day === day).sort((a, b) => a.at - b.at);
