<?php
/*
 * Plugin Name: Galley Companion
 * Description: Lets Galley find its articles by their own id, keep dateline and source as fields of a post, and write only over the version it has seen. Optional: Galley publishes without it too.
 * Version: 1
 * Requires at least: 5.6
 * Requires PHP: 7.0
 * License: MIT
 *
 * Put this file into wp-content/mu-plugins/. It has no settings, makes no tables, and shows readers nothing.
 */
defined('ABSPATH') || exit;

const GALLEY_META = [
    'galley_article' => 'The id of the article in Galley',
    'galley_dateline' => 'The dateline as printed',
    'galley_source_url' => 'The address of the first source',
    'galley_source_name' => 'The name of the first source',
];

add_action('init', function () {
    foreach (GALLEY_META as $key => $description) {
        register_post_meta('post', $key, [
            'type' => 'string',
            'description' => $description,
            'single' => true,
            'show_in_rest' => true,
            'sanitize_callback' => 'sanitize_text_field',
            'auth_callback' => function ($allowed, $meta_key, $post_id) {
                return current_user_can('edit_post', $post_id);
            },
        ]);
    }
});

add_action('rest_api_init', function () {
    register_rest_route('galley/v1', '/posts/(?P<article>[0-9a-f-]{36})', [
        'methods' => 'GET',
        'permission_callback' => function () {
            return current_user_can('edit_posts');
        },
        'callback' => function ($request) {
            $ids = get_posts([
                'post_type' => 'post',
                'post_status' => ['publish', 'future', 'draft', 'pending', 'private', 'trash'],
                'meta_key' => 'galley_article',
                'meta_value' => $request['article'],
                'orderby' => 'ID',
                'order' => 'ASC',
                'numberposts' => 10,
                'fields' => 'ids',
                'suppress_filters' => true,
            ]);
            // Nobody learns of a post they may not open.
            $ids = array_values(array_filter($ids, function ($id) {
                return current_user_can('edit_post', $id);
            }));
            return new WP_REST_Response(['posts' => $ids]);
        },
    ]);
});

/** Which version of a post this is, as its own answer tells it: the last change, and the latest revision. */
function galley_version($post) {
    $revisions = wp_get_post_revisions($post->ID, ['fields' => 'ids', 'numberposts' => 1]);
    $modified = $post->post_modified_gmt;
    if (strpos($modified, '0000') === 0) {
        $modified = gmdate('Y-m-d H:i:s', strtotime($post->post_modified) - (int) (get_option('gmt_offset') * HOUR_IN_SECONDS));
    }
    return mysql_to_rfc3339($modified) . '/' . (int) reset($revisions);
}

/** One writer at a time: a second one waits a moment, and then finds a version it has not seen. */
function galley_lock($id) {
    global $wpdb;
    $name = "galley_lock_$id";
    for ($tries = 0; $tries < 100; $tries++) {
        $wpdb->query($wpdb->prepare(
            "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')",
            $name,
            time()
        ));
        if ($wpdb->rows_affected > 0) {
            register_shutdown_function(function () use ($wpdb, $name) {
                $wpdb->delete($wpdb->options, ['option_name' => $name]);
            });
            return true;
        }
        $since = (int) $wpdb->get_var($wpdb->prepare("SELECT option_value FROM $wpdb->options WHERE option_name = %s", $name));
        // Whoever held it that long has died over it.
        if ($since > 0 && $since < time() - 60) {
            $wpdb->delete($wpdb->options, ['option_name' => $name]);
        }
        usleep(50000);
    }
    return false;
}

/** A post that is to be written over a named version only: answers 412 where it has another one. */
add_filter('rest_pre_insert_post', function ($prepared, $request) {
    $base = $request->get_header('x_galley_base');
    if (is_wp_error($prepared) || !$base || empty($prepared->ID)) {
        return $prepared;
    }
    if (!galley_lock($prepared->ID)) {
        return new WP_Error('galley_busy', 'Somebody else is writing this post.', ['status' => 503]);
    }
    clean_post_cache($prepared->ID);
    $post = get_post($prepared->ID);
    if ($post && galley_version($post) !== $base) {
        return new WP_Error('galley_changed', 'The post was changed since.', ['status' => 412]);
    }
    return $prepared;
}, 10, 2);
