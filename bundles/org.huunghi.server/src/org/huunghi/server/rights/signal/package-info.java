/** The signals of CDO that a server answers, each as far as the user's rights go; all others are refused. */
package org.huunghi.server.rights.signal;
