/** The codes that IATI refers to. */
package org.huunghi.aid.iati.code;
