<?php
/*
 * Plugin Name: Galley Companion
 * Description: Lets Galley find its articles by their own id, keep dateline and source as fields of a post, write only over the version it has seen, and look at an article in the site's own theme before it is out. Optional: Galley publishes without it too.
 * Version: 2
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

/** How long an article can be looked at under its preview address, in seconds. */
const GALLEY_PREVIEW_FOR = 900;

/** Where a preview is kept. The address carries the key; what is stored is its hash, and gives no address away. */
function galley_preview_name($key) {
    return 'galley_preview_' . substr(hash('sha256', $key), 0, 40);
}

add_action('rest_api_init', function () {
    $ids = ['type' => 'array', 'items' => ['type' => 'integer'], 'default' => []];
    register_rest_route('galley-preview/v1', '/posts/(?P<id>[0-9]{1,19})', [
        'methods' => 'POST',
        'permission_callback' => function ($request) {
            return current_user_can('edit_post', (int) $request['id']);
        },
        'args' => [
            'title' => ['type' => 'string', 'required' => true],
            'content' => ['type' => 'string', 'required' => true],
            'excerpt' => ['type' => 'string', 'default' => ''],
            'featured_media' => ['type' => 'integer', 'default' => 0],
            'categories' => $ids,
            'tags' => $ids,
        ],
        'callback' => function ($request) {
            $post = get_post((int) $request['id']);
            if (!$post || $post->post_type !== 'post') {
                return new WP_Error('rest_post_invalid_id', 'There is no such post.', ['status' => 404]);
            }
            // As it would be kept of this account: who may not write free markup sees it filtered here too.
            $kept = function ($text) {
                return current_user_can('unfiltered_html') ? $text : wp_kses_post($text);
            };
            $key = bin2hex(random_bytes(32));
            $preview = [
                'post' => $post->ID,
                'title' => $kept($request['title']),
                'content' => $kept($request['content']),
                'excerpt' => $kept($request['excerpt']),
                'picture' => (int) $request['featured_media'],
                'terms' => ['category' => $request['categories'], 'post_tag' => $request['tags']],
            ];
            set_transient(galley_preview_name($key), $preview, GALLEY_PREVIEW_FOR);
            return new WP_REST_Response([
                'key' => $key,
                'link' => add_query_arg(['p' => $post->ID, 'galley_preview' => $key], home_url('/')),
                'seconds' => GALLEY_PREVIEW_FOR,
            ]);
        },
    ]);
    register_rest_route('galley-preview/v1', '/keys/(?P<key>[0-9a-f]{64})', [
        'methods' => 'DELETE',
        'permission_callback' => function () {
            return current_user_can('edit_posts');
        },
        'callback' => function ($request) {
            return new WP_REST_Response(['ended' => delete_transient(galley_preview_name($request['key']))]);
        },
    ]);
});

/** Shows one post as its preview has it, to this one request. Nothing of the post itself is changed. */
add_action('init', function () {
    $key = isset($_GET['galley_preview']) ? $_GET['galley_preview'] : '';
    if (!is_string($key) || !preg_match('/^[0-9a-f]{64}$/', $key)) {
        return;
    }
    $preview = get_transient(galley_preview_name($key));
    if (!is_array($preview) || !isset($_GET['p']) || (int) $_GET['p'] !== $preview['post']) {
        return;
    }
    $id = $preview['post'];
    if (!defined('DONOTCACHEPAGE')) {
        define('DONOTCACHEPAGE', true);
    }
    add_filter('redirect_canonical', '__return_false');
    add_filter('wp_robots', 'wp_robots_no_robots');
    add_action('send_headers', function () {
        nocache_headers();
        header('X-Robots-Tag: noindex, nofollow');
        // The key stands in the address.
        header('Referrer-Policy: no-referrer');
    });
    add_action('pre_get_posts', function ($query) {
        // A cache that outlives this request must never get what only this request is to see.
        if ($query->is_main_query()) {
            $query->set('cache_results', false);
        }
    });
    add_filter('posts_results', function ($posts, $query) use ($id, $preview) {
        if (!$query->is_main_query()) {
            return $posts;
        }
        return array_map(function ($post) use ($id, $preview) {
            if ((int) $post->ID !== $id) {
                return $post;
            }
            $shown = clone $post;
            $shown->post_status = 'publish';
            $shown->post_title = $preview['title'];
            $shown->post_content = $preview['content'];
            $shown->post_excerpt = $preview['excerpt'];
            return $shown;
        }, $posts);
    }, 10, 2);
    add_filter('the_title', function ($title, $of = 0) use ($id, $preview) {
        return (int) $of === $id ? $preview['title'] : $title;
    }, 0, 2);
    add_filter('get_post_metadata', function ($value, $of, $name) use ($id, $preview) {
        return (int) $of === $id && $name === '_thumbnail_id' ? [$preview['picture'] ?: ''] : $value;
    }, 10, 3);
    add_filter('get_the_terms', function ($terms, $of, $taxonomy) use ($id, $preview) {
        if ((int) $of !== $id || !isset($preview['terms'][$taxonomy])) {
            return $terms;
        }
        $ids = $preview['terms'][$taxonomy];
        return $ids ? get_terms(['taxonomy' => $taxonomy, 'include' => $ids, 'orderby' => 'include', 'hide_empty' => false]) : false;
    }, 10, 3);
});
