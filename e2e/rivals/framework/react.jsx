import { Link as RouterLink } from 'react-router';

export { useEffect, useState } from 'react';
export const Link = ({ href, ...rest }) => <RouterLink to={href} {...rest} />;
