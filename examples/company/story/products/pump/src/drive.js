export const drive = ({ millilitres }) => (millilitres > 0 ? "on" : "off");
