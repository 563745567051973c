// Shows the samples of the last day in the page, newest first.
/* global jQuery */
jQuery(($) => {
  const rowOf = (sample) =>
    $('<tr>').append($('<td>').text(new Date(sample.at).toLocaleTimeString()), $('<td>').text(sample.remainingMl));
  const show = () =>
    $.getJSON('/trend', (frame) => {
      const samples = JSON.parse(frame.text);
      $('#remaining').text(samples[0]?.remainingMl ?? 'unknown');
      $('#trend').empty().append(samples.map(rowOf));
    });
  show();
  setInterval(show, 10_000);
});
