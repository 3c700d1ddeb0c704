/** What an administrator sets for a server: one file with comments in its data folder, read strictly. */
package org.huunghi.server.configuration;
