import './site.css';
import { mount } from '../shell/mount';
import { PublicSite } from './PublicSite';

mount(<PublicSite />);
