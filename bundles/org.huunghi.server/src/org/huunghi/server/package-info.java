/** The server of a union: one repository that several analysts use at once, with identity, rights and backup. */
package org.huunghi.server;
