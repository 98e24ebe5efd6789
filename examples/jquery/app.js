/* global $, Drumtower */
// An old portal: jQuery puts the elements into the page, listens to them and changes them. No build, no modules.
$(function () {
  const plan = 'drumtower/plans/gulou-ip-2021-2025';

  Drumtower.setWords('zh-CN', 'card', { why: '判定依据' });

  $('#place').append(
    $('<plan-source>')
      .attr({ src: plan + '.json', observations: plan + '.illustrative.json', 'as-of': '2024-01-31' })
      .append($('<plan-indicator-card>').attr('indicator', 'madrid-trademarks'))
      .append('<plan-explanation></plan-explanation>'),
  );

  $(document).on('plan-loaded', function (event) {
    const { counts } = event.originalEvent.progress;
    $('#verdict').text('已达目标值：' + (counts.met || 0));
  });

  $('#day').on('change', function () {
    $('plan-source').attr('as-of', this.value);
  });

  $('#english').on('click', function () {
    $('html').attr('lang', 'en');
  });
});
