<?php
/*
 * Plugin Name: Faults on demand (tests only)
 * Armed by wp-content/faults.json: [{"match": "POST /wp/v2/posts", "when": "before"|"after", "kind": ..., "times": 1}].
 * "after" means that the work is done and only the answer is bad.
 */
function galley_fault($when, $request) {
    $file = WP_CONTENT_DIR . '/faults.json';
    if (!is_file($file)) {
        return null;
    }
    $handle = fopen($file, 'r+');
    flock($handle, LOCK_EX);
    $faults = json_decode(stream_get_contents($handle), true) ?: [];
    $call = $request->get_method() . ' ' . $request->get_route();
    $hit = null;
    foreach ($faults as $index => $fault) {
        if ($fault['when'] === $when && preg_match('#^' . $fault['match'] . '$#', $call)) {
            $hit = $fault;
            if (--$faults[$index]['times'] <= 0) {
                array_splice($faults, $index, 1);
            }
            break;
        }
    }
    rewind($handle);
    ftruncate($handle, 0);
    fwrite($handle, json_encode($faults));
    fclose($handle);
    return $hit ? galley_raise($hit) : null;
}
function galley_raise($fault) {
    $kind = $fault['kind'];
    if ($kind === 'notice') {
        // What a careless plugin prints in front of the answer.
        echo "<br />\n<b>Notice</b>:  Undefined index: [0] in <b>/plugins/old.php</b> on line <b>3</b><br />\n";
        return null;
    }
    if ($kind === 'html') {
        status_header($fault['status']);
        header('Content-Type: text/html');
        echo '<!DOCTYPE html><title>Blocked</title><h1>Blocked</h1>';
        exit;
    }
    if ($kind === 'fatal') {
        galley_no_such_function();
    }
    if (isset($fault['retryAfter'])) {
        header('Retry-After: ' . $fault['retryAfter']);
    }
    return new WP_Error('galley_fault', 'A fault on demand.', ['status' => $fault['status']]);
}
add_filter('rest_pre_dispatch', fn($result, $server, $request) => galley_fault('before', $request) ?? $result, 10, 3);
add_filter('rest_post_dispatch', function ($response, $server, $request) {
    $error = galley_fault('after', $request);
    return $error ? rest_convert_error_to_response($error) : $response;
}, 10, 3);
