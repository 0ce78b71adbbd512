<?php
// php roundTrip.php SITE < block markup: WordPress's own parser's names of the blocks, and its own serialisation.
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
require $argv[1] . '/wp-config.php';
$blocks = parse_blocks(stream_get_contents(STDIN));
$names = array_values(array_filter(array_map(fn($block) => $block['blockName'], $blocks)));
$loose = array_filter($blocks, fn($block) => $block['blockName'] === null && trim($block['innerHTML']) !== '');
echo json_encode(['names' => $names, 'loose' => count($loose), 'serialised' => serialize_blocks($blocks)]);
