export const line = ({ dose, at }) => (at === undefined ? `${dose}, incomplete` : `${dose} at ${at}`);
