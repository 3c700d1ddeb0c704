/**
 * What a server lets its clients do, whatever program they use. All that comes in and goes out passes here: the signals of CDO that are allowed at
 * all, the commits, and each revision that is sent. Nothing relies on a client's good behaviour.
 */
package org.huunghi.server.rights;
