<?php
// php install.php SITE: installs, makes one user per role, and prints their application passwords as JSON.
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
define('WP_INSTALLING', true);
require $argv[1] . '/wp-config.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
ob_start();
wp_install('Test Gazette', 'admin', 'admin@example.test', true, '', 'admin-pass');
$options = [
    'permalink_structure' => '/%year%/%monthnum%/%postname%/',
    'template' => 'bare',
    'stylesheet' => 'bare',
    // Not UTC, so that mixing up local and universal time shows.
    'timezone_string' => 'Asia/Almaty',
];
foreach ($options as $name => $value) {
    update_option($name, $value);
}
$wp_rewrite->init();
$wp_rewrite->flush_rules(false);
$roles = ['administrator' => 'admin', 'editor' => 'edna', 'author' => 'arthur', 'contributor' => 'conny', 'subscriber' => 'sue'];
$users = [];
foreach ($roles as $role => $login) {
    $known = get_user_by('login', $login);
    $id = $known ? $known->ID : wp_insert_user([
        'user_login' => $login,
        'user_pass' => "$login-pass",
        'user_email' => "$login@example.test",
        'role' => $role,
        'display_name' => ucfirst($login),
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'galley']);
    $users[$role] = ['id' => $id, 'user' => $login, 'password' => $password];
}
ob_end_clean();
echo json_encode(['version' => $wp_version, 'users' => $users], JSON_PRETTY_PRINT), "\n";
