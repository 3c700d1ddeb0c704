/** Those who are connected: who they are, what they have open, and which records they keep from others' changes. */
package org.huunghi.server.together;
