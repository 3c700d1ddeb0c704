/** The databases that a server can keep its repository in. */
package org.huunghi.server.store;
